#!/usr/bin/env bash
# Makes .venv from the hash-pinned requirements, and checks that Qt can load.
set -euo pipefail
cd "$(dirname "$0")/.."

python=""
for name in python3.13 python3.12 python3.11 python3 python; do
  if command -v "$name" >/dev/null 2>&1 &&
    "$name" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 15))' 2>/dev/null; then
    python=$name
    break
  fi
done
if [ -z "$python" ]; then
  echo "gcaldesk needs Python 3.11 or newer. Install it (Debian, Ubuntu: apt install python3 python3-venv; macOS: python.org) and run this again." >&2
  exit 1
fi

apt_install() {
  if command -v apt-get >/dev/null 2>&1; then
    local as=()
    if [ "$(id -u)" != 0 ]; then as=(sudo -n); fi
    if "${as[@]}" true 2>/dev/null; then
      "${as[@]}" apt-get update -qq >/dev/null &&
        "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@" >/dev/null && return 0
    fi
    echo "These system packages are missing. Install them and run this again:" >&2
    echo "  sudo apt-get install -y $*" >&2
  fi
  return 1
}

echo "Setting up .venv …" >&2
if command -v uv >/dev/null 2>&1; then
  uv venv --quiet --allow-existing --python "$python" .venv
  uv pip sync --quiet --compile-bytecode --require-hashes --python .venv/bin/python requirements/dev.txt
  uv pip install --quiet --no-deps --no-build-isolation --python .venv/bin/python -e .
else
  if ! "$python" -c 'import ensurepip' 2>/dev/null; then
    apt_install "python$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')-venv" || apt_install python3-venv
  fi
  "$python" -m venv .venv
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
fi

qt_loads() { QT_QPA_PLATFORM=offscreen .venv/bin/python -c 'from PySide6.QtWidgets import QApplication; QApplication([])' 2>/tmp/gcaldesk-qt.$$; }
if ! qt_loads; then
  if [ "$(uname)" = Linux ]; then
    apt_install libegl1 libgl1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libglib2.0-0 \
      libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-image0 libxcb-render-util0 libxcb-shape0 \
      libxcb-xinerama0 libxcb-xkb1 fonts-dejavu-core || true
  fi
  if ! qt_loads; then
    echo "Qt cannot load:" >&2
    cat /tmp/gcaldesk-qt.$$ >&2
    exit 1
  fi
fi
rm -f /tmp/gcaldesk-qt.$$
touch .venv/ready
