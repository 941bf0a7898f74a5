"""The fields about what leaves this computer: notices and mail, the proxy, and push."""

from gcaldesk.domain.views import Overview
from gcaldesk.ui.present.mappings import Choice
from gcaldesk.ui.present.setting_fields import Field, Group, Kind, Trial
from gcaldesk.ui.present.words import tr


def notifications(overview: Overview) -> tuple[Group, ...]:
    """Return the fields about who is told of problems, and how."""
    mails = tuple(
        Field(
            f"account/{view.account.name}/problem_email",
            Kind.TEXT,
            tr("Problems of “{name}” are mailed to").format(name=view.account.name),
            tr("Usually to nobody. At most one message an hour, and one when all is well again."),
            example="desk@example.org",
        )
        for view in overview.accounts
    )
    return (
        Group(
            tr("On this computer"),
            "",
            (
                Field(
                    "window.notices",
                    Kind.CHOICE,
                    tr("A notification appears for"),
                    tr("Usually for problems. Each cause is told once until it is over."),
                    choices=(
                        Choice("off", tr("nothing")),
                        Choice("critical", tr("what stops the syncing")),
                        Choice("problem", tr("problems too")),
                        Choice("info", tr("everything")),
                    ),
                ),
            ),
        ),
        *((Group(tr("By mail"), "", mails),) if mails else ()),
        _mail_server(),
    )


def _mail_server() -> Group:
    return Group(
        tr("Mail server"),
        tr("gcaldesk mails problems through it. Without a server nothing is mailed."),
        (
            Field(
                "mail.host",
                Kind.TEXT,
                tr("Mail is sent through the server"),
                tr("Its name only; empty: no mail."),
                example="smtp.example.org",
            ),
            Field(
                "mail.security",
                Kind.CHOICE,
                tr("The connection is protected by"),
                tr("Usually STARTTLS."),
                choices=(
                    Choice("starttls", tr("STARTTLS")),
                    Choice("tls", tr("TLS from the start")),
                    Choice("none", tr("nothing")),
                ),
            ),
            Field(
                "mail.port",
                Kind.NUMBER,
                tr("At port"),
                tr("Usually 587 with STARTTLS, 465 with TLS, 25 with nothing."),
            ),
            Field("mail.from", Kind.TEXT, tr("Letters are from"), example="gcaldesk@example.org"),
            Field(
                "mail.user",
                Kind.TEXT,
                tr("gcaldesk signs in as"),
                tr("Empty: without a sign-in."),
            ),
            Field(
                "mail.password",
                Kind.PASSWORD,
                tr("With the password"),
                tr("It is kept with the sign-ins, not in a file that you edit."),
            ),
        ),
        Trial.MAIL,
    )


def network() -> tuple[Group, ...]:
    """Return the fields about the way to Google."""
    manual = ("network.mode", ("manual",))
    not_none = ("network.mode", ("manual", "system"))
    fields = (
        Field(
            "network.mode",
            Kind.CHOICE,
            tr("gcaldesk reaches Google"),
            tr("Usually as the system’s proxy settings say. Signing in, syncing and tests too."),
            choices=(
                Choice("system", tr("as the system says")),
                Choice("manual", tr("through this proxy")),
                Choice("none", tr("without a proxy")),
            ),
        ),
        Field(
            "network.proxy",
            Kind.TEXT,
            tr("The proxy is"),
            example="http://proxy.example.org:3128",
            needs=manual,
        ),
        Field(
            "network.proxy_user",
            Kind.TEXT,
            tr("gcaldesk signs in at the proxy as"),
            tr("Empty: without a sign-in."),
            needs=not_none,
        ),
        Field(
            "network.proxy_password",
            Kind.PASSWORD,
            tr("With the password"),
            tr("It is kept with the sign-ins, not in a file that you edit."),
            needs=not_none,
        ),
        Field(
            "network.ca_file",
            Kind.FILE,
            tr("Certificates are also trusted if signed by one in"),
            tr("Empty: by the public authorities. A PEM file where your proxy reads the traffic."),
            example=tr("a PEM file"),
        ),
    )
    return (Group(tr("The way to Google"), "", fields, Trial.CONNECTION),)


def push() -> tuple[Group, ...]:
    """Return the fields about how Google tells of changes."""
    on = ("push.mode", ("url", "tunnel", "listen"))
    way = Field(
        "push.mode",
        Kind.CHOICE,
        tr("Google tells of changes"),
        tr("Usually not at all: then gcaldesk looks by itself, which is enough for most."),
        choices=(
            Choice("off", tr("not at all")),
            Choice("url", tr("at an address of ours")),
            Choice("tunnel", tr("through a tunnel")),
            Choice("listen", tr("later; listen only")),
        ),
    )
    fields = (
        way,
        Field(
            "push.public_url",
            Kind.TEXT,
            tr("The address that leads here is"),
            tr("https, with a certificate of a public authority; your web server passes it on."),
            example="https://rooms.example.org",
            needs=("push.mode", ("url",)),
        ),
        Field(
            "push.tunnel",
            Kind.CHOICE,
            tr("The tunnel is made by"),
            tr("gcaldesk starts it, reads its address and starts it again where it ends."),
            choices=(
                Choice("cloudflared", "cloudflared"),
                Choice("ngrok", "ngrok"),
                Choice("own", tr("a command of ours")),
            ),
            needs=("push.mode", ("tunnel",)),
        ),
        Field(
            "push.command",
            Kind.TEXT,
            tr("The command is"),
            tr("It prints the https address and stays; {port} and {url} stand for the listener’s."),
            example="ssh -R 80:localhost:{port} tunnel.example.org",
            needs=("push.tunnel", ("own",)),
        ),
        Field(
            "push.listen_host",
            Kind.TEXT,
            tr("gcaldesk listens at"),
            tr("Usually 127.0.0.1: only this computer reaches it."),
            needs=on,
        ),
        Field(
            "push.listen_port",
            Kind.NUMBER,
            tr("At port"),
            tr("Usually 8791; 0 takes any that is free."),
            needs=on,
        ),
    )
    text = tr(
        "With push, a change in Google is here within seconds. It takes effect as soon as it is applied."
    )
    return (Group(tr("Push listener and tunnel"), text, fields),)
