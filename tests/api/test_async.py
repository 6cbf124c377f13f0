"""Event invocations: accepted durably, run, tried again by the clock, never lost."""

import re

from support.account import Account
from support.functions import create_function, handler
from support.wait import by_clock, eventually


def attempts(function):
    """The request id of each attempt so far, oldest first."""
    return [line.split()[2] for line in function.log_lines() if line.startswith("START RequestId: ")]


def wait_attempts(function, count):
    return eventually(lambda: (seen := attempts(function)) and len(seen) >= count and seen, f"{count} attempts")


def wait_retry(freehold, function, count, pause):
    """The attempts, once there are so many: the last of them after a pause by the clock."""
    return by_clock(freehold, pause, lambda: (seen := attempts(function)) and len(seen) >= count and seen, f"{count} attempts")


FAILS = handler("print('attempt', context.aws_request_id)\nraise RuntimeError('no')")


def test_a_failing_event_is_tried_three_times_by_the_clock_w36(own_account, own_freehold):
    """Every pause counts from the moment at which the platform stored that the attempt had failed, which comes a little after
    the attempt's last log line; and the clock goes on by itself meanwhile: hence the margins."""
    found = create_function(own_account, FAILS)
    request = found.invoke({"n": 1}, InvocationType="Event").request_id
    assert wait_attempts(found, 1) == [request]
    found.wait_log("REPORT")
    own_freehold.advance(30)
    assert len(attempts(found)) == 1
    assert wait_retry(own_freehold, found, 2, 60) == [request] * 2, "the same request id for every attempt"
    found.wait_log("REPORT", times=2)
    own_freehold.advance(90)
    assert len(attempts(found)) == 2, "a longer pause than the first"
    assert wait_retry(own_freehold, found, 3, 120) == [request] * 3
    found.wait_log("REPORT", times=3)
    own_freehold.advance(3600)
    own_freehold.advance(3600)
    found.invoke({"n": 2}, InvocationType="Event")
    assert wait_attempts(found, 4)[:3] == [request] * 3
    assert attempts(found).count(request) == 3, "no fourth attempt"


def test_an_event_that_works_the_second_time_is_done(own_account, own_freehold):
    body = """
import os
if not os.path.exists('/tmp/tried'):
    open('/tmp/tried', 'w').close()
    raise RuntimeError('first')
print('worked')
"""
    found = create_function(own_account, handler(body))
    found.invoke(InvocationType="Event")
    wait_attempts(found, 1)
    found.wait_log("REPORT")
    wait_retry(own_freehold, found, 2, 60)
    found.wait_log("worked")
    own_freehold.advance(600)
    found.invoke(InvocationType="Event")
    wait_attempts(found, 3)
    assert len(attempts(found)) == 3


def test_a_timeout_is_an_attempt_too(own_account, own_freehold):
    found = create_function(own_account, handler("import time\ntime.sleep(30)"), Timeout=1)
    found.invoke(InvocationType="Event")
    wait_attempts(found, 1)
    found.wait_log("REPORT")
    wait_retry(own_freehold, found, 2, 60)


def test_an_event_to_an_alias_runs_its_version(own_account):
    found = create_function(own_account, handler("print('version', context.function_version, context.invoked_function_arn)"))
    found.publish()
    own_account.awslambda.create_alias(FunctionName="f", Name="live", FunctionVersion="1")
    found.invoke(InvocationType="Event", qualifier="live")
    found.wait_log(f"version 1 {own_account.arn('f', 'live')}")


def test_every_event_of_many_runs_once(account):
    found = create_function(account, handler("print('event', event)"))
    for number in range(50):
        assert found.invoke(number, InvocationType="Event").status == 202
    lines = found.wait_log("event ", times=50)
    numbers = [int(line.split()[1]) for line in lines if re.fullmatch(r"event \d+", line)]
    assert sorted(numbers) == list(range(50))


def test_an_event_for_what_is_not_there_is_not_found(account):
    answer = account.raw("POST", "/2015-03-31/functions/missing/invocations", {"X-Amz-Invocation-Type": "Event"}, b"{}")
    assert answer.error[:2] == (404, "ResourceNotFoundException")


def test_events_wait_through_a_kill_w03(new_freehold, tmp_path):
    """What was answered 202 runs after kill -9 and a new start."""
    server = new_freehold(data=tmp_path / "data")
    account = Account(server)
    found = create_function(account, handler("import time\nprint('event', event)\ntime.sleep(0.2)"))
    for number in range(20):
        assert found.invoke(number, InvocationType="Event").status == 202
    server.kill()
    server.start()

    def every_event_ran():
        ran = {line for line in found.log_lines() if line.startswith("event ")}
        return ran == {f"event {number}" for number in range(20)}

    eventually(every_event_ran, "the twenty events run, some before and some after the kill", seconds=60)


def test_retries_wait_through_a_clean_restart_w36(new_freehold, tmp_path):
    server = new_freehold(data=tmp_path / "data")
    found = create_function(Account(server), FAILS)
    request = found.invoke(InvocationType="Event").request_id
    wait_attempts(found, 1)
    found.wait_log("REPORT")
    server.stop()
    server.start()
    assert wait_retry(server, found, 2, 60) == [request] * 2
