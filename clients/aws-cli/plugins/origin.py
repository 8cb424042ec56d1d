"""A plugin of the AWS CLI that calls as a page of an origin that may not call: the CLI has no option for a header."""


def awscli_initialize(cli):
    cli.register("before-sign", lambda request, **_: request.headers.add_header("Origin", "http://x.example"))
