"""A Docket of its own for the tests of a program. Copy this file: it needs Python 3.9 or newer and the command docket."""

import json
import os
import re
import subprocess
import threading
import urllib.error
import urllib.parse
import urllib.request

_DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Docket:
    def __init__(self, *flags):
        """Starts a server on free ports; flags are those of `docket serve`."""
        words = ["serve", "--port", "0", "--control-port", "0", "--access-log", "off", *flags]
        self._server = subprocess.Popen([os.environ.get("DOCKET", "docket"), *words], stdout=subprocess.PIPE, text=True)
        self.url = self._said(r" listens on (https?://\S+)")
        self.control_url = "http://127.0.0.1:" + self._said(r"^The control plane listens on port (\d+)")
        # What else it prints must not fill the pipe.
        threading.Thread(target=self._server.stdout.read, daemon=True).start()

    def _said(self, pattern):
        for line in self._server.stdout:
            if found := re.search(pattern, line):
                return found[1]
        raise RuntimeError("docket ended before it listened")

    def client(self, account="000000000000"):
        """What boto3.client needs to call it; every 12 digits are an account of their own, with the same secret."""
        return {
            "service_name": "connectcases",
            "endpoint_url": self.url,
            "region_name": "us-east-1",
            "aws_access_key_id": account,
            "aws_secret_access_key": "docket-secret",
        }

    def control(self, method, path, body=None):
        """Calls the control plane, as docs/control.md says; a body that is a text is YAML."""
        yaml = isinstance(body, str)
        data = body.encode() if yaml else None if body is None else json.dumps(body).encode()
        headers = {} if body is None else {"Content-Type": "application/yaml" if yaml else "application/json"}
        request = urllib.request.Request(self.control_url + path, data, headers, method=method)
        try:
            with _DIRECT.open(request) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as refusal:
            said = json.load(refusal)
            raise RuntimeError(f"{method} {path}: {said['type']}: {said['message']}") from None

    def reset(self):
        """Everything as it was at the start: data, clock, faults, ids, requests and snapshots."""
        self.control("POST", "/reset", {"also": ["Clock", "Faults", "Ids", "Requests", "Snapshots"]})

    def advance(self, by):
        """Moves the clock, by a duration such as 31m."""
        self.control("POST", "/clock/advance", {"by": by})

    def fault(self, **rule):
        """Lets calls go wrong."""
        self.control("POST", "/faults", rule)

    def requests(self, **match):
        """The latest requests that match, such as operation="CreateCase"."""
        return self.control("GET", "/requests?" + urllib.parse.urlencode(match))["requests"]

    def stop(self):
        self._server.terminate()
        self._server.wait()
