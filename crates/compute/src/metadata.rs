//! The metadata endpoint of an environment: what `AWS_LAMBDA_METADATA_API` leads to, for who shows the environment's own token.

use crate::environment::{Environment, RUNTIME_API};
use crate::http1::{Method, Request};
use crate::runtime_api::Decision;
use platform::Ids;

/// The path, as on AWS.
pub(crate) const PATH: &str = "/2026-01-15/metadata/execution-environment";
/// What is said may be remembered for twelve hours: for as long as AWS says.
const REMEMBER: &str = "Cache-Control: private, max-age=43200, immutable\r\n";
const TEXT: &str = "Content-Type: text/plain; charset=utf-8\r\nX-Content-Type-Options: nosniff\r\n";

/// The token of one environment, which a reset keeps.
pub(crate) struct Metadata {
    token: String,
}

impl Metadata {
    pub(crate) fn new(ids: &dyn Ids) -> Self {
        Self { token: ids.uuid() }
    }

    /// What the code is told of it.
    pub(crate) fn variables(&self) -> [(&'static str, String); 2] {
        [("AWS_LAMBDA_METADATA_API", RUNTIME_API.to_owned()), ("AWS_LAMBDA_METADATA_TOKEN", self.token.clone())]
    }

    fn decide(&self, request: &Request, region: &str) -> Decision {
        let refuse = |status, text: &str| Decision::With(status, TEXT, text.to_owned());
        let token = request.header("authorization").and_then(|header| header.strip_prefix("Bearer "));
        match token {
            _ if request.method != Method::Get => refuse("405 Method Not Allowed", "Method Not Allowed\n"),
            Some(token) if token == self.token => {
                let body = serde_json::json!({"AvailabilityZoneID": zone_id(region)}).to_string();
                Decision::With("200 OK", REMEMBER, body)
            }
            _ => refuse("401 Unauthorized", "Unauthorized\n"),
        }
    }
}

impl Environment {
    /// What a request for metadata is answered; `None` for other requests.
    pub(crate) fn decide_metadata(&self, request: &Request) -> Option<Decision> {
        let asked = request.path.split('?').next() == Some(PATH);
        asked.then(|| self.home().metadata().decide(request, &self.home().version().region))
    }
}

/// `use1-az1` of `us-east-1`. One machine is one zone: the region's first.
fn zone_id(region: &str) -> String {
    let mut parts: Vec<&str> = region.split('-').collect();
    let number = parts.pop().unwrap_or_default();
    let short = |(index, part): (usize, &&str)| match *part {
        part if index == 0 => part.to_owned(),
        "northeast" => "ne".to_owned(),
        "northwest" => "nw".to_owned(),
        "southeast" => "se".to_owned(),
        "southwest" => "sw".to_owned(),
        part => part.chars().take(1).collect(),
    };
    let name: String = parts.iter().enumerate().map(short).collect();
    format!("{name}{number}-az1")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http1::Body;
    use bytes::Bytes;

    #[test]
    fn zones_are_named_by_their_region() {
        for (region, expected) in [
            ("us-east-1", "use1-az1"),
            ("us-west-2", "usw2-az1"),
            ("eu-central-1", "euc1-az1"),
            ("ap-southeast-2", "apse2-az1"),
            ("ap-northeast-1", "apne1-az1"),
            ("ap-south-1", "aps1-az1"),
            ("us-gov-west-1", "usgw1-az1"),
            ("sa-east-1", "sae1-az1"),
        ] {
            assert_eq!(zone_id(region), expected);
        }
    }

    #[test]
    fn who_shows_the_token_is_told() {
        let metadata = Metadata { token: "t".to_owned() };
        for (method, header, expected) in [
            (Method::Get, Some("Bearer t"), None),
            (Method::Get, Some("Bearer x"), Some("401 Unauthorized")),
            (Method::Get, Some("t"), Some("401 Unauthorized")),
            (Method::Get, None, Some("401 Unauthorized")),
            (Method::Post, Some("Bearer t"), Some("405 Method Not Allowed")),
        ] {
            let headers: Vec<(&str, &str)> = header.map(|header| ("Authorization", header)).into_iter().collect();
            let request = Request::for_test(method, PATH, &headers, Body::Whole(Bytes::new()));
            let Decision::With(status, headers, body) = metadata.decide(&request, "us-east-1") else {
                panic!("answered")
            };
            assert_eq!(status, expected.unwrap_or("200 OK"));
            assert_eq!(headers.contains("max-age=43200, immutable"), expected.is_none());
            assert_eq!(body == r#"{"AvailabilityZoneID":"use1-az1"}"#, expected.is_none());
        }
    }
}
