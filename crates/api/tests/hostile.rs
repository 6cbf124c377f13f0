//! Bytes that no SDK sends: every cut and every flipped byte of good requests is answered, and nothing panics.

#[expect(dead_code, reason = "each test uses a part of it")]
mod support;

use bytes::Bytes;
use contract::{Error, Service, wire};
use support::request;

/// A service, a request line, headers and a body.
type Sent = (&'static str, &'static str, &'static [(&'static str, &'static str)], &'static str);

/// A good request in every protocol.
const REQUESTS: &[Sent] = &[
    (
        "lambda",
        "PUT /2015-03-31/functions/f/configuration?x=%41",
        &[],
        r#"{"Timeout":3,"Environment":{"Variables":{"AB":"é\n"}},"Layers":["a",null]}"#,
    ),
    (
        "dynamodb",
        "POST /",
        &[("x-amz-target", "DynamoDB_20120810.PutItem")],
        r#"{"TableName":"t12","Item":{"a":{"L":[{"M":{"b":{"B":"AAEC"}}},{"N":"1e5"}]}}}"#,
    ),
    (
        "kinesis",
        "POST /",
        &[("x-amz-target", "Kinesis_20131202.GetShardIterator")],
        r#"{"StreamName":"s","ShardId":"x","ShardIteratorType":"AT_TIMESTAMP","Timestamp":1764025872.345}"#,
    ),
    (
        "iam",
        "POST /",
        &[("content-type", "application/x-www-form-urlencoded")],
        "Action=CreateRole&Tags.member.1.Key=%61&Tags.member.1.Value=b+c&MaxSessionDuration=3600",
    ),
    (
        "sqs",
        "POST /",
        &[("content-type", "application/x-www-form-urlencoded")],
        "Action=SendMessage&MessageAttribute.1.Name=a&MessageAttribute.1.Value.BinaryValue=AAEC",
    ),
    (
        "s3",
        "PUT /b?acl",
        &[("x-amz-acl", "private")],
        r#"<AccessControlPolicy><AccessControlList><Grant><Grantee xmlns:xsi="u" xsi:type="CanonicalUser"><ID>&#x61;</ID></Grantee></Grant></AccessControlList></AccessControlPolicy>"#,
    ),
];

#[test]
fn damaged_bodies_are_answered() {
    for (service, line, headers, body) in REQUESTS {
        let service = api::service(service).expect("it is one of ours");
        answer(service, line, headers, body.as_bytes()).expect("the undamaged request is good");
        for at in 0..body.len() {
            let _ = answer(service, line, headers, &body.as_bytes()[..at]);
            for flip in [0x01, 0x20, 0x80, 0xff] {
                let mut damaged = body.as_bytes().to_vec();
                damaged[at] ^= flip;
                let _ = answer(service, line, headers, &damaged);
            }
        }
    }
}

#[test]
fn odd_paths_and_headers_are_answered() {
    for service in api::services() {
        for line in [
            "GET /",
            "GET //",
            "POST /%",
            "PUT /%ff/%00",
            "DELETE /a?=&&=b&%&c=%zz",
            "HEAD /?Action=",
            "PATCH /a//b///",
        ] {
            for headers in [
                &[][..],
                &[("x-amz-target", ".")],
                &[("smithy-protocol", "rpc-v2-cbor"), ("content-type", "application/cbor")],
            ] {
                let _ = answer(service, line, headers, b"\xff");
            }
        }
    }
}

#[test]
fn deep_documents_are_refused() {
    let json = format!("{{\"Item\":{}", r#"{"a":{"M":"#.repeat(100_000));
    let target = [("x-amz-target", "DynamoDB_20120810.PutItem")];
    assert!(answer(api::service("dynamodb").expect("ours"), "POST /", &target, json.as_bytes()).is_err());
    let xml = "<a>".repeat(100_000);
    assert!(answer(api::service("s3").expect("ours"), "PUT /b?acl", &[], xml.as_bytes()).is_err());
}

/// The whole way of a request; an error is encoded too.
fn answer(service: &'static Service, line: &str, headers: &[(&str, &str)], body: &[u8]) -> Result<(), Error> {
    let (parts, body) = (request(line, headers), Bytes::copy_from_slice(body));
    let routed = wire::route(service, &parts, &body)
        .inspect_err(|error| drop(wire::refuse(service, wire::protocol(service, &parts), error, "id")))?;
    let input = wire::decode(&routed, &parts, &body);
    let checked = input.and_then(|input| contract::validate(service, routed.operation, &input).map(|()| input));
    let answer = wire::encode(&routed, checked, "id");
    assert!(answer.status().as_u16() >= 200);
    // A constraint that fails is an answer as good as any other; only undecodable bytes count here.
    wire::decode(&routed, &parts, &body).map(drop)
}
