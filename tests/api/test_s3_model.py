"""Listing and versioning beside a simple model: the same random steps on both, from a printed seed, must look the same."""

import random
import uuid

import pytest

KEYS = ["a", "a/", "a/b", "a/b/c", "a/c", "a b", "b", "b/é", "b/日", "c//d", "c/d", "~", "ä/ö", "a\u00ff"]


def order(key):
    return key.encode()


class Model:
    """A bucket as a dictionary: key → versions, the newest first, each (id, is a marker, body)."""

    def __init__(self):
        self.status = None
        self.versions = {}

    def add(self, key, id, marker, body=b""):
        old = self.versions.get(key, [])
        if self.status != "Enabled":
            id, old = "null", [one for one in old if one[0] != "null"]
        self.versions[key] = [(id, marker, body), *old]

    def delete(self, key, id):
        if self.status is None:
            self.remove(key, "null")
        else:
            self.add(key, id, True)

    def remove(self, key, id):
        left = [one for one in self.versions.get(key, []) if one[0] != id]
        self.versions[key] = left
        if not left:
            del self.versions[key]

    def newest(self, key):
        first = self.versions.get(key, [(None, True, b"")])[0]
        return None if first[1] else first[2]

    def listed(self, prefix, delimiter, after="", versions=False):
        """Entries of a list in order: ("key", …) or ("prefix", …)."""
        found = []
        for key in sorted(self.versions, key=order):
            if not key.startswith(prefix):
                continue
            rows = self.versions[key] if versions else [one for one in self.versions[key][:1] if not one[1]]
            common = None
            if delimiter and delimiter in key[len(prefix) :]:
                common = prefix + key[len(prefix) :].split(delimiter, 1)[0] + delimiter
            if order(key) <= order(after) or common == after:
                continue
            for id, marker, _ in rows:
                entry = ("prefix", common) if common else ("key", key, id, marker) if versions else ("key", key)
                if entry not in found:
                    found.append(entry)
        return found


def pages(read, next_page, **first):
    """All entries of a list, and that no page was longer than asked or out of order."""
    entries, wanted = [], first
    while True:
        page = read(**wanted)
        rows = [("key", one["Key"]) for one in page.get("Contents", [])]
        for kind, marker in (("Versions", False), ("DeleteMarkers", True)):
            rows += [("key", one["Key"], one["VersionId"], marker) for one in page.get(kind, [])]
        rows += [("prefix", one["Prefix"]) for one in page.get("CommonPrefixes", [])]
        assert len(rows) <= first["MaxKeys"], page
        entries += rows
        if not page["IsTruncated"]:
            return entries
        assert rows, "a page without entries has no successor"
        wanted = {**first, **next_page(page)}


def by_place(entries):
    """Versions and prefixes come apart in an answer; what is left of their order is that of the keys."""
    return sorted(entries, key=lambda entry: order(entry[1]))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_lists_and_versions_are_those_of_the_model(account, seed):
    chance, model, s3 = random.Random(seed), Model(), account.client("s3")
    bucket = f"b-{uuid.uuid4()}"
    s3.create_bucket(Bucket=bucket)

    def step():
        key, kind = chance.choice(KEYS), chance.random()
        if kind < 0.5:
            body = str(chance.random()).encode()
            made = s3.put_object(Bucket=bucket, Key=key, Body=body)
            model.add(key, made.get("VersionId"), False, body)
        elif kind < 0.75:
            gone = s3.delete_object(Bucket=bucket, Key=key)
            model.delete(key, gone.get("VersionId"))
        elif kind < 0.95:
            if key in model.versions:
                id = chance.choice(model.versions[key])[0]
                s3.delete_object(Bucket=bucket, Key=key, VersionId=id)
                model.remove(key, id)
        else:
            model.status = chance.choice(["Enabled", "Suspended"])
            s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": model.status})

    def check_lists():
        prefix, delimiter = chance.choice(["", "a", "a/", "b", "c/", "x"]), chance.choice(["", "/", "//", "b"])
        after, most = chance.choice(["", "a", "a/b", "b", "a/"]), chance.choice([1, 2, 3, 1000])
        asked = {"Bucket": bucket, "Prefix": prefix, "Delimiter": delimiter, "MaxKeys": most}
        wanted = model.listed(prefix, delimiter, after)
        newer = pages(s3.list_objects_v2, lambda page: {"ContinuationToken": page["NextContinuationToken"]}, **asked, StartAfter=after)
        older = pages(s3.list_objects, lambda page: {"Marker": page.get("NextMarker") or page["Contents"][-1]["Key"]}, **asked, Marker=after)
        assert by_place(newer) == by_place(wanted) == by_place(older), (asked, after)
        history = pages(s3.list_object_versions, lambda page: {"KeyMarker": page["NextKeyMarker"], "VersionIdMarker": page.get("NextVersionIdMarker", "")}, **asked)
        wanted = model.listed(prefix, delimiter, versions=True)
        assert sorted(history, key=str) == sorted(wanted, key=str), asked

    def check_contents():
        for key in KEYS:
            try:
                body = s3.get_object(Bucket=bucket, Key=key)["Body"].read()
            except s3.exceptions.NoSuchKey:
                body = None
            assert body == model.newest(key), key
        for key, rows in model.versions.items():
            for id, marker, body in rows:
                if not marker:
                    assert s3.get_object(Bucket=bucket, Key=key, VersionId=id)["Body"].read() == body

    for number in range(120):
        step()
        if number % 6 == 0:
            check_lists()
    check_contents()
