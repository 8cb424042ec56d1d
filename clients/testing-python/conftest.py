import boto3
import pytest

from docket import Docket


@pytest.fixture(scope="session")
def server():
    docket = Docket()
    yield docket
    docket.stop()


@pytest.fixture
def docket(server):
    server.reset()
    return server


@pytest.fixture
def cases(docket):
    return boto3.client(**docket.client())
