"""Places of the machine: what a function has reserved stays free for it, however busy others are."""

import concurrent.futures

from support.account import Account
from support.errors import refused
from support.functions import ECHO, create_function
from support.held import Held
from support.wait import eventually

PLACES = 4


def environments(server):
    return server.get("/_freehold/health").json()["environments"]


def throttled():
    return refused(429, "TooManyRequestsException", "Rate Exceeded.")


def invoke_once_idle(function, event):
    """Calls it as soon as an environment is free: one that has answered is idle only a moment later."""

    def attempt():
        try:
            return function.invoke(event)
        except function.account.awslambda.exceptions.TooManyRequestsException:
            return None

    return eventually(attempt, "an environment is idle").ok()


def test_busy_functions_cannot_keep_out_one_that_has_reserved(new_freehold):
    server = new_freehold("--environments-max", str(PLACES))
    account = Account(server)
    busy = Held(account)
    kept = create_function(account, ECHO, name="kept")
    with concurrent.futures.ThreadPoolExecutor() as pool:
        calls = [pool.submit(busy.function.invoke, True) for _ in range(PLACES)]
        busy.wait_running(PLACES)
        with throttled():  # it has reserved nothing
            kept.invoke(1)
        account.awslambda.put_function_concurrency(FunctionName="kept", ReservedConcurrentExecutions=1)
        with throttled():  # calls that run are not ended
            kept.invoke(1)
        busy.release(PLACES)
        assert [call.result().ok() for call in calls] == ["on-demand"] * PLACES
        eventually(lambda: environments(server) < PLACES, "the place is free, though nobody has called for it")
        calls = [pool.submit(invoke_once_idle, busy.function, True) for _ in range(PLACES - 1)]
        busy.wait_running(PLACES - 1)
        with throttled():
            busy.function.invoke(True)
        assert kept.invoke(2).ok() == 2
        with throttled():  # also while it is idle
            busy.function.invoke(True)
        assert kept.invoke(3).ok() == 3
        busy.release(PLACES - 1)
        assert [call.result() for call in calls] == ["on-demand"] * (PLACES - 1)
