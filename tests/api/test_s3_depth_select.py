"""S3's SelectObjectContent through boto3: CSV and JSON in, CSV and JSON out, events, and statements that are none."""

import bz2
import gzip
import json

import botocore.exceptions
import pytest

from support.account import Account
from support.errors import refused
from support.s3 import make_bucket

PEOPLE = "name,age,city\nAda,36,London\nBob,41,\"Paris, TX\"\n#skipped\nCyd,29,London\n"
LINES = '{"name":"Ada","age":36,"tags":["x","y"]}\n{"name":"Bob","age":41}\n\n{"name":"Cyd","age":29,"tags":[]}\n'
DOCUMENT = {"people": [{"name": "Ada", "age": 36}, {"name": "Bob", "age": 41}], "count": 2}
HEADED = {"CSV": {"FileHeaderInfo": "USE"}}


@pytest.fixture(scope="module")
def shared(shared_server):
    s3 = Account(shared_server).s3
    bucket = make_bucket(s3)
    for key, content in (("people.csv", PEOPLE.encode()), ("people.json", LINES.encode()), ("document.json", json.dumps(DOCUMENT).encode()), ("people.csv.gz", gzip.compress(PEOPLE.encode())), ("people.csv.bz2", bz2.compress(PEOPLE.encode()))):
        s3.put_object(Bucket=bucket, Key=key, Body=content)
    s3.put_object(Bucket=bucket, Key="large.csv", Body=b"".join(b"%d,%s\n" % (number, b"x" * 90) for number in range(20_000)))
    return s3, bucket


def events(shared, key, expression, given=None, wanted=None, **more):
    s3, bucket = shared
    answer = s3.select_object_content(
        Bucket=bucket, Key=key, Expression=expression, ExpressionType="SQL",
        InputSerialization=given or HEADED, OutputSerialization=wanted or {"CSV": {}}, **more)
    return list(answer["Payload"])


def rows(*arguments, **more):
    return b"".join(event["Records"]["Payload"] for event in events(*arguments, **more) if "Records" in event).decode()


STATEMENTS = [
    ("SELECT * FROM S3Object", 'Ada,36,London\nBob,41,"Paris, TX"\nCyd,29,London\n'),
    ("SELECT s.name FROM S3Object s WHERE s.city = 'London'", "Ada\nCyd\n"),
    ("select NAME, s.age from s3object s where cast(s.age as int) > 30 limit 1", "Ada,36\n"),
    ("SELECT s._1 FROM S3Object s WHERE s._2 BETWEEN 30 AND 40", "Ada\n"),
    ("SELECT COUNT(*), SUM(CAST(s.age AS INT)), AVG(CAST(s.age AS INT)), MIN(s.name), MAX(s.name) FROM S3Object s", "3,106,35.333333333333336,Ada,Cyd\n"),
    ("SELECT COUNT(*) FROM S3Object s WHERE s.name LIKE '%d%'", "2\n"),
    ("SELECT UPPER(s.name) || '!' FROM S3Object s WHERE s.name IN ('Bob')", "BOB!\n"),
    ("SELECT * FROM S3Object LIMIT 0", ""),
    ("SELECT s.nothing FROM S3Object s LIMIT 1", "\n"),
]


@pytest.mark.parametrize("expression, want", STATEMENTS, ids=[one[0][:60] for one in STATEMENTS])
def test_statements_over_csv(shared, expression, want):
    assert rows(shared, "people.csv", expression) == want


def test_forms_of_csv(shared):
    assert rows(shared, "people.csv", "SELECT s._1 FROM S3Object s LIMIT 1", {"CSV": {}}) == "name\n"
    assert rows(shared, "people.csv", "SELECT s._1 FROM S3Object s LIMIT 1", {"CSV": {"FileHeaderInfo": "IGNORE"}}) == "Ada\n"
    assert rows(shared, "people.csv", "SELECT s.name, s.city FROM S3Object s", wanted={"CSV": {"QuoteFields": "ALWAYS", "FieldDelimiter": ";", "RecordDelimiter": "|"}}) == '"Ada";"London"|"Bob";"Paris, TX"|"Cyd";"London"|'
    assert rows(shared, "people.csv.gz", "SELECT COUNT(*) FROM S3Object", {**HEADED, "CompressionType": "GZIP"}) == "3\n"
    assert rows(shared, "people.csv.bz2", "SELECT COUNT(*) FROM S3Object", {**HEADED, "CompressionType": "BZIP2"}) == "3\n"
    assert json.loads(rows(shared, "people.csv", "SELECT * FROM S3Object LIMIT 1", wanted={"JSON": {}})) == {"name": "Ada", "age": "36", "city": "London"}


JSONS = [
    ("people.json", "LINES", "SELECT s.name AS who FROM S3Object s WHERE s.age > 30", '{"who":"Ada"}\n{"who":"Bob"}\n'),
    ("people.json", "LINES", "SELECT s.tags[1] FROM S3Object[*] s WHERE s.tags IS NOT MISSING", '{"_1":"y"}\n{}\n'),
    ("people.json", "LINES", "SELECT SUM(s.age) AS total FROM S3Object s", '{"total":106}\n'),
    ("document.json", "DOCUMENT", "SELECT * FROM S3Object[*].people[*]", '{"name":"Ada","age":36}\n{"name":"Bob","age":41}\n'),
    ("document.json", "DOCUMENT", "SELECT p.name FROM S3Object[*].people[*] p WHERE p.age = 41", '{"name":"Bob"}\n'),
    ("document.json", "DOCUMENT", "SELECT d.count FROM S3Object d", '{"count":2}\n'),
]


@pytest.mark.parametrize("key, kind, expression, want", JSONS, ids=[one[2][:60] for one in JSONS])
def test_statements_over_json(shared, key, kind, expression, want):
    assert rows(shared, key, expression, {"JSON": {"Type": kind}}, {"JSON": {}}) == want


def test_events_come_in_their_order(shared):
    found = events(shared, "large.csv", "SELECT s._1 FROM S3Object s", {"CSV": {}}, RequestProgress={"Enabled": True})
    names = [next(iter(event)) for event in found]
    assert names[-3:] == ["Progress", "Stats", "End"] and set(names[:-3]) == {"Records"}
    text = b"".join(event["Records"]["Payload"] for event in found if "Records" in event)
    assert text == b"".join(b"%d\n" % number for number in range(20_000))
    stats = found[-2]["Stats"]["Details"]
    size = shared[0].head_object(Bucket=shared[1], Key="large.csv")["ContentLength"]
    assert stats == {"BytesScanned": size, "BytesProcessed": size, "BytesReturned": len(text)}
    assert len(events(shared, "large.csv", "SELECT * FROM S3Object", {"CSV": {}})) > 5


RANGES = [
    ({"Start": 0, "End": 0}, "0"),
    ({"Start": 1, "End": 93}, "1"),
    ({"Start": 93, "End": 93}, "1"),
    ({"Start": 94, "End": 186}, "2"),
    ({"End": 97}, "19999"),
]


@pytest.mark.parametrize("wanted, first", RANGES, ids=[str(one[0]) for one in RANGES])
def test_parts_of_objects(shared, wanted, first):
    found = rows(shared, "large.csv", "SELECT s._1 FROM S3Object s", {"CSV": {}}, ScanRange=wanted)
    assert found == f"{first}\n"


def test_all_parts_are_the_whole(shared):
    size = shared[0].head_object(Bucket=shared[1], Key="large.csv")["ContentLength"]
    bounds = list(range(0, size, size // 7)) + [size]
    count = lambda start, end: int(rows(shared, "large.csv", "SELECT COUNT(*) FROM S3Object", {"CSV": {}}, ScanRange={"Start": start, "End": end - 1}))
    assert sum(count(start, end) for start, end in zip(bounds, bounds[1:])) == 20_000
    # Columns have their names also behind the header.
    assert rows(shared, "people.csv", "SELECT s.name FROM S3Object s", ScanRange={"Start": 14}) == "Ada\nBob\nCyd\n"
    assert rows(shared, "people.json", "SELECT s.name FROM S3Object s", {"JSON": {"Type": "LINES"}}, ScanRange={"Start": 1}) == "Bob\nCyd\n"


WRONG_RANGES = [
    ({}, {"CSV": {}}, "InvalidScanRange"),
    ({"Start": 5, "End": 4}, {"CSV": {}}, "InvalidScanRange"),
    ({"Start": 0}, {"CSV": {}, "CompressionType": "GZIP"}, "UnsupportedScanRangeInput"),
    ({"Start": 0}, {"JSON": {"Type": "DOCUMENT"}}, "UnsupportedScanRangeInput"),
]


@pytest.mark.parametrize("wanted, given, code", WRONG_RANGES, ids=[f"{one[2]} {number}" for number, one in enumerate(WRONG_RANGES)])
def test_parts_that_are_none(shared, wanted, given, code):
    s3, bucket = shared
    with refused(400, code):
        s3.select_object_content(Bucket=bucket, Key="people.csv", Expression="SELECT * FROM S3Object", ExpressionType="SQL", InputSerialization=given, OutputSerialization={"CSV": {}}, ScanRange=wanted)


ERRORS = [
    ("SELECT", HEADED, 400, "ParseUnexpectedToken"),
    ("SELECT * FROM elsewhere", HEADED, 400, "InvalidTableAlias"),
    ("SELECT NOTHING(a) FROM S3Object", HEADED, 400, "UnsupportedFunction"),
    ("SELECT 'a FROM S3Object", HEADED, 400, "LexerInvalidLiteral"),
    ("SELECT * FROM S3Object", {}, 400, "InvalidDataSource"),
    ("SELECT * FROM S3Object", {"Parquet": {}}, 501, "NotImplemented"),
    ("SELECT * FROM S3Object", {**HEADED, "CompressionType": "ZIP"}, 400, "MalformedXML"),
]


@pytest.mark.parametrize("expression, given, status, code", ERRORS, ids=[f"{one[3]} {number}" for number, one in enumerate(ERRORS)])
def test_what_is_refused(shared, expression, given, status, code):
    s3, bucket = shared
    with refused(status, code):
        s3.select_object_content(Bucket=bucket, Key="people.csv", Expression=expression, ExpressionType="SQL", InputSerialization=given, OutputSerialization={"CSV": {}})


def test_what_goes_wrong_within_the_events(shared):
    with pytest.raises(botocore.exceptions.EventStreamError, match="JSONParsingError"):
        events(shared, "people.csv", "SELECT * FROM S3Object", {"JSON": {"Type": "LINES"}})
    with pytest.raises(botocore.exceptions.EventStreamError, match="InvalidCompressionFormat"):
        events(shared, "people.csv", "SELECT * FROM S3Object", {**HEADED, "CompressionType": "BZIP2"})
    with pytest.raises(botocore.exceptions.EventStreamError, match="CastFailed"):
        events(shared, "people.csv", "SELECT CAST(s.name AS INT) FROM S3Object s")


def test_objects_that_cannot_be_read(shared):
    s3, bucket = shared
    ask = lambda key: s3.select_object_content(Bucket=bucket, Key=key, Expression="SELECT * FROM S3Object", ExpressionType="SQL", InputSerialization=HEADED, OutputSerialization={"CSV": {}})
    with refused(404, "NoSuchKey"):
        ask("nothing")
    s3.put_object(Bucket=bucket, Key="cold.csv", Body=b"a", StorageClass="GLACIER")
    with refused(403, "InvalidObjectState"):
        ask("cold.csv")
