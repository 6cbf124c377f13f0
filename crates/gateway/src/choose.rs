//! Which service is meant.
//!
//! One port serves all services, so nothing says it for certain; the hints are asked in the order in which they can be
//! trusted: the signature's scope, `X-Amz-Target`, the host, the path of a REST operation, the `Action` of a Query
//! operation, and last S3, to which any path may belong.

use crate::sigv4::is_s3;
use contract::{Operation, Protocol, Service};
use http::request::Parts;
use std::collections::HashMap;

/// What the hints say.
#[derive(Debug, Clone, Copy)]
pub enum Choice<'a> {
    /// This service.
    Service(&'static Service),
    /// A form: read it, then ask again with it.
    NeedsForm,
    /// A service that is not here, by the name the request gives it.
    Unknown(&'a str),
    /// Nothing fits.
    Nothing,
}

/// The services of this process, indexed by everything a request may name them by.
pub struct Services {
    all: Vec<&'static Service>,
    by_scope: HashMap<&'static str, Vec<&'static Service>>,
    by_target: HashMap<&'static str, &'static Service>,
    by_host: HashMap<&'static str, Vec<&'static Service>>,
}

/// Host names that are not an endpoint prefix of the models.
const HOST_ALIASES: &[(&str, &str)] = &[("queue", "sqs")];

/// What stands behind the service in a host name.
const HOST_SUFFIXES: &[&str] =
    &[".localhost.localstack.cloud", ".localhost", ".amazonaws.com.cn", ".amazonaws.com", ".api.aws"];

impl Services {
    /// Indexes them. Where two services share a name, the earlier one is preferred when nothing else tells.
    #[must_use]
    pub fn new(all: &[&'static Service]) -> Self {
        let mut services =
            Self { all: all.to_vec(), by_scope: HashMap::new(), by_target: HashMap::new(), by_host: HashMap::new() };
        for service in all {
            services.by_scope.entry(service.signing_name).or_default().push(service);
            services.by_host.entry(service.endpoint_prefix).or_default().push(service);
            if !service.target_prefix.is_empty() {
                services.by_target.entry(service.target_prefix).or_insert(service);
            }
            for (alias, _) in HOST_ALIASES.iter().filter(|(_, name)| *name == service.name) {
                services.by_host.entry(alias).or_default().push(service);
            }
        }
        services
    }

    /// Chooses. `scope` is the service of the signature's scope, `form` the body of a form once it was read.
    #[must_use]
    pub fn choose<'a>(&self, parts: &'a Parts, scope: Option<&'a str>, form: Option<&[u8]>) -> Choice<'a> {
        if let Some(name) = scope {
            return match (self.by_scope.get(name), self.target(parts)) {
                (Some(candidates), _) => narrow(candidates, parts, form),
                (None, Some(service)) => Choice::Service(service),
                (None, None) => Choice::Unknown(name),
            };
        }
        if let Some(service) = self.target(parts) {
            return Choice::Service(service);
        }
        if let Some(hint) = self.host(crate::host::authority(parts)) {
            return narrow(hint.candidates, parts, form);
        }
        if let (Some(_), Some(s3)) = (crate::bucket_host::read(crate::host::authority(parts)).bucket, self.s3()) {
            return Choice::Service(s3);
        }
        if let Some(service) = best_rest(&self.all, parts) {
            return Choice::Service(service);
        }
        match by_action(&self.all, parts, form) {
            Choice::Nothing => self.s3().map_or(Choice::Nothing, Choice::Service),
            found => found,
        }
    }

    fn s3(&self) -> Option<&'static Service> {
        self.all.iter().copied().find(|service| is_s3(service.signing_name))
    }

    /// What a host name says: `lambda.us-east-1.localhost`, `bucket.s3.localhost`, `queue.localhost`.
    pub(crate) fn host<'h>(&self, authority: &'h str) -> Option<HostHint<'_, 'h>> {
        let host = crate::host::name(authority);
        let front = HOST_SUFFIXES.iter().find_map(|suffix| host.strip_suffix(suffix))?;
        let labels: Vec<&str> = front.split('.').collect();
        let mut region = None;
        for (at, label) in labels.iter().enumerate().rev() {
            // Prefixes of two labels (`streams.dynamodb`) win over their last label.
            let two =
                at.checked_sub(1).and_then(|before| self.by_host.get(format!("{}.{label}", labels[before]).as_str()));
            if let Some(candidates) = two.or_else(|| self.by_host.get::<str>(label)) {
                return Some(HostHint { candidates, region });
            }
            if crate::host::is_region(label) {
                region = Some(*label);
            }
        }
        None
    }

    fn target(&self, parts: &Parts) -> Option<&'static Service> {
        let name = match parts.headers.get("x-amz-target") {
            Some(target) => target.to_str().ok()?.rsplit_once('.')?.0,
            None => parts.uri.path().strip_prefix("/service/")?.split_once("/operation/")?.0,
        };
        self.by_target.get(name).copied()
    }
}

/// What a host name says.
pub(crate) struct HostHint<'s, 'h> {
    /// The services of that name.
    pub(crate) candidates: &'s [&'static Service],
    /// The region, when the host names one.
    pub(crate) region: Option<&'h str>,
}

/// Several services share a signing name or a host: what the request asks for tells them apart.
fn narrow<'a>(candidates: &[&'static Service], parts: &Parts, form: Option<&[u8]>) -> Choice<'a> {
    if let [only] = candidates {
        return Choice::Service(only);
    }
    let control = is_s3_control(parts);
    let of_s3 =
        |service: &&&'static Service| is_s3(service.signing_name) && (service.endpoint_prefix == S3_CONTROL) == control;
    if let Some(service) = candidates.iter().find(of_s3) {
        return Choice::Service(service);
    }
    if let Some(target) = parts.headers.get("x-amz-target").and_then(|target| target.to_str().ok()) {
        let prefix = target.rsplit_once('.').map_or("", |(prefix, _)| prefix);
        if let Some(service) = candidates.iter().find(|service| service.target_prefix == prefix) {
            return Choice::Service(service);
        }
    }
    if let Some(service) = best_rest(candidates, parts) {
        return Choice::Service(service);
    }
    match by_action(candidates, parts, form) {
        Choice::Nothing => candidates.first().map_or(Choice::Nothing, |first| Choice::Service(first)),
        found => found,
    }
}

const S3_CONTROL: &str = "s3-control";

/// S3's control plane signs like S3, to which any path may belong; a header that all its requests have tells it.
fn is_s3_control(parts: &Parts) -> bool {
    parts.headers.contains_key("x-amz-account-id") && parts.uri.path().starts_with("/v20180820/")
}

fn speaks(service: &Service, protocols: &[Protocol]) -> bool {
    protocols.iter().any(|protocol| service.speaks(*protocol))
}

/// The service with the REST operation that shares most literal path segments with the request. S3 takes part only as the
/// last resort: its templates fit every path.
fn best_rest(candidates: &[&'static Service], parts: &Parts) -> Option<&'static Service> {
    let (method, path) = (parts.method.as_str(), parts.uri.path());
    let rest = candidates
        .iter()
        .filter(|service| speaks(service, &[Protocol::RestJson, Protocol::RestXml]) && !is_s3(service.signing_name));
    let scored = rest.filter_map(|service| Some((literals(service, method, path)?, *service)));
    // `max_by_key` takes the last of equals; the order given prefers the first.
    scored.rev().max_by_key(|(literals, _)| *literals).map(|(_, service)| service)
}

fn literals(service: &Service, method: &str, path: &str) -> Option<usize> {
    let fitting = service.operations.iter().filter(|operation| operation.method == method);
    fitting.filter_map(|operation| template(operation, path)).filter(|literals| *literals > 0).max()
}

/// How many literal segments of the operation's path the request has; `None` when it does not fit.
fn template(operation: &Operation, path: &str) -> Option<usize> {
    let wanted = operation.uri.split('?').next().unwrap_or("");
    let mut segments = path.split('/').filter(|segment| !segment.is_empty());
    let mut literals = 0;
    for want in wanted.split('/').filter(|segment| !segment.is_empty()) {
        let got = segments.next()?;
        if want.ends_with("+}") {
            return Some(literals);
        }
        if want.starts_with('{') {
            continue;
        }
        if want != got {
            return None;
        }
        literals += 1;
    }
    segments.next().is_none().then_some(literals)
}

/// The Query service that has the `Action`, with the `Version` when one is given.
fn by_action<'a>(candidates: &[&'static Service], parts: &Parts, form: Option<&[u8]>) -> Choice<'a> {
    let query = parts.uri.query().unwrap_or("");
    let form_text = form.and_then(|form| std::str::from_utf8(form).ok()).unwrap_or("");
    let find = |name: &str| field(query, name).or_else(|| field(form_text, name));
    let Some(action) = find("Action") else {
        let unread = form.is_none() && is_form(parts) && candidates.iter().any(|service| speaks(service, QUERY));
        return if unread { Choice::NeedsForm } else { Choice::Nothing };
    };
    let version = find("Version");
    let fits = |service: &&&'static Service| speaks(service, QUERY) && service.operation(action).is_some();
    let exact =
        candidates.iter().filter(fits).find(|service| version.is_none_or(|version| version == service.api_version));
    exact.or_else(|| candidates.iter().find(fits)).map_or(Choice::Nothing, |service| Choice::Service(service))
}

const QUERY: &[Protocol] = &[Protocol::AwsQuery, Protocol::Ec2Query];

fn is_form(parts: &Parts) -> bool {
    let kind = parts.headers.get(http::header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"))
}

/// The value of a field of a form. Actions and versions are never encoded.
fn field<'t>(form: &'t str, name: &str) -> Option<&'t str> {
    form.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{self, SERVICES};

    #[track_caller]
    fn check(
        method: &str,
        target: &str,
        headers: &[(&str, &str)],
        scope: Option<&str>,
        form: Option<&str>,
        want: &str,
    ) {
        let services = Services::new(SERVICES);
        let parts = testing::parts(method, target, headers);
        let got = match services.choose(&parts, scope, form.map(str::as_bytes)) {
            Choice::Service(service) => service.name.to_owned(),
            Choice::NeedsForm => "form?".to_owned(),
            Choice::Unknown(name) => format!("unknown {name}"),
            Choice::Nothing => "nothing".to_owned(),
        };
        assert_eq!(got, want, "{method} {target} {headers:?} {scope:?} {form:?}");
    }

    #[test]
    fn the_scope_decides() {
        check("GET", "/", &[], Some("lambda"), None, "lambda");
        check("GET", "/bucket", &[("host", "lambda.us-east-1.localhost")], Some("s3"), None, "s3");
        check("POST", "/", &[], Some("nowhere"), None, "unknown nowhere");
        check("POST", "/", &[("x-amz-target", "AmazonSQS.SendMessage")], Some("nowhere"), None, "sqs");
    }

    #[test]
    fn what_shares_a_scope_is_told_apart() {
        check(
            "POST",
            "/",
            &[("x-amz-target", "DynamoDBStreams_20120810.ListStreams")],
            Some("dynamodb"),
            None,
            "streams",
        );
        check("POST", "/", &[("x-amz-target", "DynamoDB_20120810.ListTables")], Some("dynamodb"), None, "dynamodb");
        check("POST", "/", &[], Some("dynamodb"), None, "dynamodb");
    }

    #[test]
    fn unsigned_requests_have_other_hints() {
        check("POST", "/", &[("x-amz-target", "AmazonSQS.SendMessage")], None, None, "sqs");
        check("POST", "/service/AmazonSQS/operation/SendMessage", &[], None, None, "sqs");
        check("GET", "/2015-03-31/functions/", &[], None, None, "lambda");
        check("POST", "/2015-03-31/functions/arn%3Aaws/invocations", &[], None, None, "lambda");
        check("GET", "/2015-03-31/functions/x/unheard", &[], None, None, "s3");
        check("GET", "/?Action=ListUsers&Version=2010-05-08", &[], None, None, "iam");
        check("GET", "/?Action=GetCallerIdentity&Version=2011-06-15", &[], None, None, "sts");
        check("GET", "/?Action=Unheard", &[], None, None, "s3");
        check("GET", "/bucket/key", &[], None, None, "s3");
        check("GET", "/", &[], None, None, "s3");
    }

    #[test]
    fn a_form_is_asked_for_once() {
        let form = [("content-type", "application/x-www-form-urlencoded; charset=utf-8")];
        check("POST", "/", &form, None, None, "form?");
        check("POST", "/", &form, None, Some("Action=GetCallerIdentity&Version=2011-06-15"), "sts");
        check("POST", "/", &form, None, Some("Version=2010-05-08&Action=ListUsers"), "iam");
        check("POST", "/", &form, None, Some("a=b"), "s3");
        check("POST", "/", &[("content-type", "application/json")], None, None, "s3");
    }

    #[test]
    fn hosts() {
        for (host, want) in [
            ("lambda.us-east-1.localhost:4566", "lambda"),
            ("lambda.localhost", "lambda"),
            ("lambda.eu-west-1.amazonaws.com", "lambda"),
            ("sqs.us-east-1.localhost.localstack.cloud:4566", "sqs"),
            ("queue.localhost", "sqs"),
            ("streams.dynamodb.us-east-1.localhost", "streams"),
            ("dynamodb.us-east-1.localhost", "dynamodb"),
            ("bucket.s3.us-east-1.localhost", "s3"),
            ("lambda.s3.localhost:4566", "s3"),
            ("a.b.c.s3.localhost", "s3"),
        ] {
            check("GET", "/nothing/of/note", &[("host", host)], None, None, want);
        }
    }

    #[test]
    fn without_s3_nothing_fits() {
        let services = Services::new(&SERVICES[..1]);
        let parts = testing::parts("GET", "/bucket", &[]);
        assert!(matches!(services.choose(&parts, None, None), Choice::Nothing));
    }

    #[test]
    fn hosts_that_name_no_service() {
        let services = Services::new(SERVICES);
        for host in [
            "localhost:4566",
            "127.0.0.1:4566",
            "[::1]:4566",
            "abc.lambda-url.us-east-1.localhost",
            "example.com",
            "",
            ".localhost",
            "..localhost",
        ] {
            assert!(services.host(host).is_none(), "{host}");
        }
    }
}
