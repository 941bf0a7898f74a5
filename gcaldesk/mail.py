"""Hands letters to a mail server, with time limits and a certificate that is checked."""

import smtplib
import ssl
from collections.abc import Callable
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid

from gcaldesk.domain.errors import MailFailed
from gcaldesk.domain.letter import Letter
from gcaldesk.domain.outgoing import MailSettings, NetworkSettings
from gcaldesk.network import trust

TIMEOUT_SECONDS = 15.0


class Mailer:
    """Sends one letter at a time; each takes a connection of its own."""

    def __init__(
        self, mail: MailSettings, network: NetworkSettings, now: Callable[[], datetime]
    ) -> None:
        self._mail = mail
        self._network = network
        self._now = now

    @property
    def ready(self) -> bool:
        """Whether a mail server is set."""
        return bool(self._mail.host)

    def send(self, letter: Letter) -> None:
        """Hand a letter over; raises MailFailed."""
        if not self.ready:
            raise MailFailed(
                "No mail server is set.",
                hint="Name one under Settings › Notifications, or in a [mail] part of config.toml.",
            )
        try:
            with self._connect() as server:
                if self._mail.user:
                    server.login(self._mail.user, self._mail.password)
                server.send_message(self._message(letter))
        except (smtplib.SMTPException, OSError) as error:
            raise _explain(error, self._mail) from error

    def _connect(self) -> smtplib.SMTP:
        host, port = self._mail.host, self._mail.port
        if self._mail.security == "tls":
            context = trust(self._network)
            return smtplib.SMTP_SSL(host, port, timeout=TIMEOUT_SECONDS, context=context)
        server = smtplib.SMTP(host, port, timeout=TIMEOUT_SECONDS)
        if self._mail.security == "starttls":
            try:
                server.starttls(context=trust(self._network))
            except BaseException:
                server.close()
                raise
        return server

    def _message(self, letter: Letter) -> EmailMessage:
        message = EmailMessage()
        message["From"] = self._mail.sender
        message["To"] = letter.to
        message["Subject"] = letter.subject
        message["Date"] = format_datetime(self._now())
        message["Message-ID"] = make_msgid(domain=self._mail.sender.rpartition("@")[2])
        message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no holiday replies, please
        message.set_content(letter.text)
        return message


def _explain(error: Exception, mail: MailSettings) -> MailFailed:
    """Return why a letter did not leave, with the cure; never with what the server quoted."""
    where = "Settings › Notifications ([mail] in config.toml)"
    match error:
        case smtplib.SMTPAuthenticationError():
            title = "The mail server does not accept the user name or the password."
            hint = f"Correct them under {where}."
        case ssl.SSLCertVerificationError():
            title = "The mail server's certificate is not trusted."
            hint = (
                "Name its authority's PEM file under Settings › Network (ca_file in config.toml)."
            )
        case smtplib.SMTPNotSupportedError() | ssl.SSLError():
            title = f"The mail server does not speak what security = “{mail.security}” asks for."
            hint = f"Correct the protection and the port under {where}."
        case smtplib.SMTPRecipientsRefused() | smtplib.SMTPSenderRefused():
            title = "The mail server refuses the sender's or the recipient's address."
            hint = f"Correct “from” under {where}, or the rule problem_email."
        case smtplib.SMTPResponseException():
            title = f"The mail server refused the letter (code {error.smtp_code})."
            hint = "Its own log says why."
        case _:
            title = f"The mail server {mail.host} cannot be reached."
            hint = f"Check its name and port under {where}, and the network."
    return MailFailed(title, detail=f"{type(error).__name__}.", hint=hint)
