//! Signatures, against two authorities: the published SigV4 test suite and requests signed by botocore.

use aws_lc_rs::digest;
use base64::Engine;
use gateway::sigv4::{AmzTime, Declared, Presented, Refusal, Verifier, read};
use http::request::Parts;
use platform::{BoxFuture, Clock};
use std::sync::Arc;

/// A clock that stands still.
struct Frozen(i64);

impl Clock for Frozen {
    fn now_ms(&self) -> i64 {
        self.0
    }

    fn sleep_until(&self, _at_ms: i64) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }
}

fn verifier(at: &str) -> Verifier {
    Verifier::new(Arc::new(Frozen(AmzTime::parse(at).expect("a time").ms())))
}

/// The whole verdict on a request, as the gateway reaches it.
fn verdict(verifier: &Verifier, parts: &Parts, body: &[u8], secret: &str) -> Result<(), Refusal> {
    let presented = read(parts)?.ok_or(Refusal::Missing)?;
    verifier.check_form(parts, &presented)?;
    let hash: [u8; 32] = digest::digest(&digest::SHA256, body).as_ref().try_into().expect("32 bytes");
    verifier.verify(parts, &presented, &Arc::from(secret), Declared::read(parts, &presented), Some(&hash)).map(drop)
}

fn parts(method: &str, target: &str, headers: &[(&str, &str)]) -> Parts {
    let mut builder = http::Request::builder().method(method).uri(target);
    for (name, value) in headers {
        builder = builder.header(*name, http::HeaderValue::from_bytes(value.as_bytes()).expect("a header value"));
    }
    builder.body(()).unwrap_or_else(|error| panic!("{target}: {error}")).into_parts().0
}

mod suite {
    //! Requests and signatures as AWS publishes them in its SigV4 test suite (`aws-sig-v4-test-suite`).

    use super::*;

    const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

    #[track_caller]
    fn check(method: &str, target: &str, extra: &[(&str, &str)], body: &str, signed: &str, signature: &str) {
        let authorization = format!(
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders={signed}, Signature={signature}"
        );
        let mut headers = vec![
            ("host", "example.amazonaws.com"),
            ("x-amz-date", "20150830T123600Z"),
            ("authorization", &authorization),
        ];
        headers.extend_from_slice(extra);
        let parts = parts(method, target, &headers);
        assert_eq!(
            verdict(&verifier("20150830T123600Z"), &parts, body.as_bytes(), SECRET),
            Ok(()),
            "{method} {target}"
        );
    }

    #[track_caller]
    fn check_get(target: &str, signature: &str) {
        check("GET", target, &[], "", "host;x-amz-date", signature);
    }

    const VANILLA: &str = "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31";

    #[test]
    fn get_vanilla_and_paths_that_normalise_to_it() {
        for target in ["/", "//", "/./", "/example/..", "/example1/example2/../.."] {
            check_get(target, VANILLA);
        }
    }

    #[test]
    fn get_slashes() {
        check_get("//example//", "9a624bd73a37c9a373b5312afbebe7a714a789de108f0bdfe846570885f57e84");
    }

    #[test]
    fn get_slash_pointless_dot() {
        check_get("/./example", "ef75d96142cf21edca26f06005da7988e4f8dc83a165a80865db7089db637ec5");
    }

    #[test]
    fn get_unreserved() {
        check_get(
            "/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
            "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f",
        );
    }

    #[test]
    fn get_utf8() {
        check_get("/\u{1234}", "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85");
    }

    #[test]
    fn get_vanilla_utf8_query() {
        let signature = "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04";
        check_get("/?%E1%88%B4=bar", signature);
    }

    #[test]
    fn get_vanilla_query_order() {
        check_get("/?Param1=value1", "a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb");
        check_get("/?Param2=value2&Param1=value1", "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500");
        check_get("/?Param1=value2&Param1=Value1", "eedbc4e291e521cf13422ffca22be7d2eb8146eecf653089df300a15b2382bd1");
        check_get("/?Param1=value2&Param1=value1", "5772eed61e12b33fae39ee5e7012498b51d56abc0abb7c60486157bd471c4694");
        check_get(
            "/?Param-3=Value3&Param=Value2&%E1%88%B4=Value1",
            "371d3713e185cc334048618a97f809c9ffe339c62934c032af5a0e595648fcac",
        );
    }

    #[test]
    fn get_vanilla_query_unreserved() {
        let all = "-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        check_get(&format!("/?{all}={all}"), "9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197");
    }

    #[test]
    fn get_header_key_duplicate() {
        let extra = [("my-header1", "value2"), ("my-header1", "value2"), ("my-header1", "value1")];
        check(
            "GET",
            "/",
            &extra,
            "",
            "host;my-header1;x-amz-date",
            "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea",
        );
    }

    #[test]
    fn get_header_value_order() {
        let extra =
            [("my-header1", "value4"), ("my-header1", "value1"), ("my-header1", "value3"), ("my-header1", "value2")];
        check(
            "GET",
            "/",
            &extra,
            "",
            "host;my-header1;x-amz-date",
            "08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01",
        );
    }

    #[test]
    fn get_header_value_trim() {
        let extra = [("my-header1", " value1"), ("my-header2", " \"a   b   c\"")];
        check(
            "GET",
            "/",
            &extra,
            "",
            "host;my-header1;my-header2;x-amz-date",
            "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736",
        );
    }

    #[test]
    fn post_vanilla() {
        check(
            "POST",
            "/",
            &[],
            "",
            "host;x-amz-date",
            "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b",
        );
        check(
            "POST",
            "/?Param1=value1",
            &[],
            "",
            "host;x-amz-date",
            "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11",
        );
    }

    #[test]
    fn post_header_value_case() {
        let extra = [("my-header1", "VALUE1")];
        check(
            "POST",
            "/",
            &extra,
            "",
            "host;my-header1;x-amz-date",
            "cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d",
        );
    }

    #[test]
    fn post_form() {
        let form = [("content-type", "application/x-www-form-urlencoded")];
        check(
            "POST",
            "/",
            &form,
            "Param1=value1",
            "content-type;host;x-amz-date",
            "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
        );
        let charset = [("content-type", "application/x-www-form-urlencoded; charset=utf8")];
        check(
            "POST",
            "/",
            &charset,
            "Param1=value1",
            "content-type;host;x-amz-date",
            "1a72ec8f64bd914b0e42e42607c7fbce7fb2c7465f63e3092b3b0d39fa77a6fe",
        );
    }

    #[test]
    fn session_token() {
        let token = "6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267";
        let extra = [("x-amz-security-token", token)];
        check(
            "GET",
            "/",
            &extra,
            "",
            "host;x-amz-date;x-amz-security-token",
            "07ec1639c89043aa0e3e2de82b96708f198cceab042d4a97044c66dd9f74e7f8",
        );
    }

    #[test]
    fn the_date_header_serves_when_there_is_no_amz_date() {
        let auth = format!(
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request,SignedHeaders=host;x-amz-date,Signature={VANILLA}"
        );
        let parts = parts(
            "GET",
            "/",
            &[("host", "example.amazonaws.com"), ("date", "Sun, 30 Aug 2015 12:36:00 GMT"), ("authorization", &auth)],
        );
        // The date is read; the signature then fails on the header that was signed and did not come.
        assert_eq!(verdict(&verifier("20150830T123600Z"), &parts, b"", SECRET), Err(Refusal::Mismatch));
    }
}

mod botocore {
    //! `data/botocore.jsonl` is written by `sigv4_oracle.py`.

    use super::*;

    const NOW: &str = "20260517T102030Z";

    #[derive(Clone)]
    struct Case {
        kind: String,
        method: String,
        target: String,
        headers: Vec<(String, String)>,
        body: Vec<u8>,
        secret: String,
        key: String,
        token: Option<String>,
    }

    impl Case {
        fn all() -> Vec<Self> {
            include_str!("data/botocore.jsonl").lines().map(Self::parse).collect()
        }

        fn parse(line: &str) -> Self {
            let json: serde_json::Value = serde_json::from_str(line).expect("JSON");
            let text = |name: &str| json[name].as_str().unwrap_or_default().to_owned();
            let pair = |pair: &serde_json::Value| {
                (pair[0].as_str().expect("name").to_owned(), pair[1].as_str().expect("value").to_owned())
            };
            Self {
                kind: text("kind"),
                method: text("method"),
                target: text("target"),
                headers: json["headers"].as_array().expect("headers").iter().map(pair).collect(),
                body: base64::engine::general_purpose::STANDARD.decode(text("body")).expect("base64"),
                secret: text("secret"),
                key: text("key"),
                token: json["token"].as_str().map(str::to_owned),
            }
        }

        fn parts(&self) -> Parts {
            let headers: Vec<(&str, &str)> =
                self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            parts(&self.method, &self.target, &headers)
        }

        fn verdict(&self, verifier: &Verifier) -> Result<(), Refusal> {
            verdict(verifier, &self.parts(), &self.body, &self.secret)
        }
    }

    #[test]
    fn all_are_accepted() {
        let verifier = verifier(NOW);
        let cases = Case::all();
        assert!(cases.len() >= 300, "{} cases", cases.len());
        for case in &cases {
            let parts = case.parts();
            let presented = read(&parts).expect("readable").expect("signed");
            assert_eq!(
                (presented.access_key(), presented.session_token()),
                (case.key.as_str(), case.token.as_deref()),
                "{}",
                case.target
            );
            assert_eq!(case.verdict(&verifier), Ok(()), "{} {} {}", case.kind, case.method, case.target);
        }
    }

    /// Changes one thing that the signature covers; `None` when the request has no such thing.
    type Mutation = fn(&mut Case) -> Option<()>;

    const MUTATIONS: &[(&str, Mutation)] = &[
        ("method", |case| {
            case.method = if case.method == "GET" { "DELETE".into() } else { "GET".into() };
            Some(())
        }),
        ("path", |case| {
            let at = case.target.find('?').unwrap_or(case.target.len());
            case.target.insert(at, 'x');
            Some(())
        }),
        ("query", |case| {
            case.target.push_str(if case.target.contains('?') { "&zz=1" } else { "?zz=1" });
            Some(())
        }),
        ("host", |case| {
            case.headers.iter_mut().find(|(name, _)| name == "host").map(|(_, value)| value.insert(0, 'x'))
        }),
        ("body", |case| {
            // A presigned S3 URL does not cover the body.
            (case.kind != "s3query").then(|| case.body.push(b'!'))
        }),
        ("meta header", |case| {
            case.headers.iter_mut().find(|(name, _)| name == "x-amz-meta-0").map(|(_, value)| value.push('!'))
        }),
        ("added meta header", |case| {
            case.headers.push(("x-amz-meta-evil".into(), "1".into()));
            Some(())
        }),
        ("secret", |case| {
            case.secret.push('x');
            Some(())
        }),
        ("region", |case| {
            let moved = |text: &str| {
                text.replace("us-east-1", "us-east-2")
                    .replace("eu-central-1", "eu-central-2")
                    .replace("ap-southeast-3", "ap-southeast-4")
                    .replace("us-gov-west-1", "us-gov-west-2")
            };
            case.target = moved(&case.target);
            for (_, value) in case.headers.iter_mut().filter(|(name, _)| name == "authorization") {
                *value = moved(value);
            }
            Some(())
        }),
        ("token", |case| {
            case.token.as_ref()?;
            let header = case.headers.iter_mut().find(|(name, _)| name == "x-amz-security-token");
            match header {
                Some((_, value)) => value.push('x'),
                None => case.target = case.target.replace("X-Amz-Security-Token=", "X-Amz-Security-Token=x"),
            }
            Some(())
        }),
        ("expiry", |case| {
            let changed = case.target.replace("X-Amz-Expires=", "X-Amz-Expires=1");
            (changed != case.target && !changed.contains("604800")).then(|| case.target = changed)
        }),
    ];

    #[test]
    fn any_change_is_refused() {
        let verifier = verifier(NOW);
        let mut tried = 0;
        for case in Case::all() {
            for (name, mutate) in MUTATIONS {
                let mut changed = case.clone();
                if mutate(&mut changed).is_some() {
                    tried += 1;
                    assert!(changed.verdict(&verifier).is_err(), "{name}: {} {}", case.kind, case.target);
                }
            }
        }
        assert!(tried > 2000, "{tried} mutations");
    }

    #[test]
    fn time_is_checked() {
        for (at, early_or_late) in [("20260517T095030Z", "early"), ("20260525T102031Z", "late")] {
            let verifier = verifier(at);
            for case in Case::all() {
                let refusal = case.verdict(&verifier).expect_err("refused");
                let fits = match early_or_late {
                    "early" => matches!(refusal, Refusal::NotYet { .. }),
                    _ => matches!(refusal, Refusal::Expired { .. }),
                };
                assert!(fits, "{early_or_late}: {} {}: {refusal}", case.kind, case.target);
            }
        }
    }
}

/// How long a warm verification of a small request takes: `cargo test --release -p gateway --test sigv4 -- --ignored --nocapture`.
#[test]
#[ignore = "measures; run it in release"]
fn measure_a_verification() {
    const ROUNDS: u32 = 100_000;
    let authorization = "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31";
    let parts = parts(
        "GET",
        "/",
        &[("host", "example.amazonaws.com"), ("x-amz-date", "20150830T123600Z"), ("authorization", authorization)],
    );
    let verifier = verifier("20150830T123600Z");
    let started = std::time::Instant::now();
    for _ in 0..ROUNDS {
        assert_eq!(verdict(&verifier, &parts, b"", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"), Ok(()));
    }
    println!("{:?} for each verification", started.elapsed() / ROUNDS);
}

mod form {
    //! Signatures that are no signatures.

    use super::*;

    #[track_caller]
    fn check(headers: &[(&str, &str)], target: &str, want: &str) {
        let parts = parts("GET", target, headers);
        let verifier = verifier("20150830T123600Z");
        let got = read(&parts).and_then(|presented| {
            presented.map_or(Err(Refusal::Missing), |presented: Presented<'_>| verifier.check_form(&parts, &presented))
        });
        let text = got.expect_err("refused").to_string();
        assert!(text.contains(want), "{text}");
    }

    const DATE: (&str, &str) = ("x-amz-date", "20150830T123600Z");
    const SIG: &str = "Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31";

    fn auth(credential: &str, signed: &str) -> String {
        format!("AWS4-HMAC-SHA256 Credential={credential}, SignedHeaders={signed}, {SIG}")
    }

    #[test]
    fn parts_that_lack() {
        check(&[], "/", "no signature");
        check(
            &[("authorization", "Bearer x"), DATE],
            "/",
            "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. (Hashed",
        );
        check(
            &[("authorization", "AWS4-HMAC-SHA256 Credential=a/b/c/d/e"), DATE],
            "/",
            "requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter.",
        );
        check(
            &[("authorization", &auth("a/20150830/us-east-1/s/aws4_request", "host"))],
            "/",
            "requires existence of either a 'X-Amz-Date' or a 'Date' header.",
        );
        check(
            &[("authorization", &auth(" a/20150830/us-east-1/s/aws4_request", "host")), DATE],
            "/",
            "Invalid key=value pair (missing equal-sign)",
        );
        check(&[("authorization", &auth("a/b/c", "host")), DATE], "/", "exactly 5 slash-delimited elements");
        check(&[("authorization", "AWS4-ECDSA-P256-SHA256 Credential=a"), DATE], "/", "AWS4-ECDSA-P256-SHA256");
    }

    #[test]
    fn scope_and_headers() {
        check(
            &[("authorization", &auth("a/20150831/us-east-1/s/aws4_request", "host")), DATE],
            "/",
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20150831' != '20150830', from '20150830T123600Z'.",
        );
        for region in ["", "nowhere", "US-EAST-1", "us-east-1; drop", "us-east-", "-east-1", "us-east-111"] {
            check(
                &[
                    (
                        "authorization",
                        &auth(&format!("a/20150830/{region}/s/aws4_request"), "host").replace("; drop", "x"),
                    ),
                    DATE,
                ],
                "/",
                "Credential should be scoped to a valid region, not '",
            );
        }
        check(&[("authorization", &auth("a/20150830/us-east-1/s/aws3", "host")), DATE], "/", "valid terminator");
        check(
            &[("authorization", &auth("a/20150830/us-east-1/s/aws4_request", "x-amz-date")), DATE],
            "/",
            "'Host' or ':authority' must be a 'SignedHeader'",
        );
        check(
            &[("authorization", &auth("a/20150830/us-east-1/s/aws4_request", "host")), DATE, ("x-amz-target", "X.Y")],
            "/",
            "unsigned headers: x-amz-target",
        );
    }

    #[test]
    fn query_parameters() {
        let query = |change: (&str, &str)| {
            let plain = "/?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=a%2F20150830%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20150830T123600Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host&X-Amz-Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31";
            plain.replace(change.0, change.1)
        };
        check(&[], &query(("Expires=60", "Expires=604801")), "must be less than a week");
        check(&[], &query(("Expires=60", "Expires=-1")), "must be non-negative");
        check(&[], &query(("Expires=60", "Expires=soon")), "should be a number");
        check(&[], &query(("SHA256", "SHA1")), "X-Amz-Algorithm only supports");
        check(&[], &query(("X-Amz-Date=20150830T123600Z", "X-Amz-Date=now")), "ISO8601 Long Format");
        check(&[], &query(("20150830T123600Z", "20150830T123459Z")), "signature expired");
        check(&[], &query(("X-Amz-SignedHeaders=host", "X-Amz-SignedHeaders=")), "must include 'X-Amz-SignedHeaders'");
    }
}
