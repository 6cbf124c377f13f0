//! Which operation a REST request means.
//!
//! Templates are parsed once a service. Among those that match, more fixed query parts win, then more literal segments, then
//! no greedy label, then the one whose required parameters and headers are all there (`GET /{Bucket}/{Key+}` is `ListParts`
//! with an `uploadId` and `GetObject` without).

use super::errors;
use crate::Error;
use crate::query;
use crate::schema::{Location, Operation, Protocol, Service};
use http::request::Parts;
use percent_encoding::percent_decode_str;
use std::collections::HashMap;
use std::sync::{LazyLock, PoisonError, RwLock};

type Labels = Vec<(&'static str, String)>;

struct Route {
    operation: &'static Operation,
    segments: Vec<Segment>,
    /// Parameters that must be there, with a value when the template fixes one.
    query: Vec<(&'static str, Option<&'static str>)>,
}

enum Segment {
    Literal(&'static str),
    Label(&'static str),
    Greedy(&'static str),
}

/// Parsed once; a service lives as long as the process.
static ROUTES: LazyLock<RwLock<HashMap<&'static str, &'static [Route]>>> = LazyLock::new(RwLock::default);

/// The operation of a request, with its path labels.
pub(super) fn find(
    service: &'static Service,
    protocol: Protocol,
    parts: &Parts,
) -> Result<(&'static Operation, Labels), Error> {
    let path: Vec<&str> = parts.uri.path().trim_start_matches('/').split('/').collect();
    let query: Vec<(String, String)> = query::pairs(parts.uri.query().unwrap_or("")).collect();
    let routes = routes(service);
    let best = |loose: bool| {
        let candidates = routes
            .iter()
            .filter(|route| route.operation.method == parts.method.as_str() && route.query_matches(&query));
        let matched = candidates.filter_map(|route| Some((route, capture(&route.segments, &path, loose)?)));
        // Of equals the first by name.
        matched.rev().max_by_key(|(route, _)| route.rank(&query, parts))
    };
    // An ARN in a label may hold slashes that the client did not encode.
    let found = best(false).or_else(|| best(protocol == Protocol::RestJson));
    let nothing = || match service.name {
        "s3" => errors::no_route_of_s3(parts.method.as_str(), parts.uri.path()),
        _ => errors::no_route(protocol),
    };
    // The one operation of S3 that only its parameter tells from none.
    let is_none =
        |route: &Route| route.operation.name == "CompleteMultipartUpload" && route.required(&query, parts).1 > 0;
    let found = found.filter(|(route, _)| service.name != "s3" || !is_none(route));
    found.map(|(route, labels)| (route.operation, labels)).ok_or_else(nothing)
}

fn routes(service: &'static Service) -> &'static [Route] {
    let known = ROUTES.read().unwrap_or_else(PoisonError::into_inner).get(service.name).copied();
    known.unwrap_or_else(|| {
        let parsed: &'static [Route] = Box::leak(service.operations.iter().map(Route::parse).collect());
        ROUTES.write().unwrap_or_else(PoisonError::into_inner).entry(service.name).or_insert(parsed)
    })
}

impl Route {
    fn parse(operation: &'static Operation) -> Self {
        let (path, query) = operation.uri.split_once('?').unwrap_or((operation.uri, ""));
        let segments = path.split('/').filter(|segment| !segment.is_empty()).map(Segment::parse).collect();
        let query = query.split('&').filter(|pair| !pair.is_empty());
        let query =
            query.map(|pair| pair.split_once('=').map_or((pair, None), |(key, value)| (key, Some(value)))).collect();
        Self { operation, segments, query }
    }

    fn query_matches(&self, given: &[(String, String)]) -> bool {
        let fits = |wanted: Option<&str>, value: &str| wanted.is_none_or(|wanted| wanted == value);
        self.query.iter().all(|(key, wanted)| given.iter().any(|(name, value)| name == key && fits(*wanted, value)))
    }

    fn rank(&self, query: &[(String, String)], parts: &Parts) -> (usize, usize, bool, bool, usize, bool) {
        let literals = self.segments.iter().filter(|segment| matches!(segment, Segment::Literal(_))).count();
        let greedy = self.segments.iter().any(|segment| matches!(segment, Segment::Greedy(_)));
        let (present, missing) = self.required(query, parts);
        (self.query.len(), literals, !greedy, missing == 0, present, !self.operation.deprecated)
    }

    /// How many required parameters and headers are there, and how many are not.
    fn required(&self, query: &[(String, String)], parts: &Parts) -> (usize, usize) {
        let members =
            self.operation.input.and_then(crate::Shape::structure).map_or(&[][..], |structure| structure.members);
        let wanted = members
            .iter()
            .filter(|member| member.required && matches!(member.location, Location::Query | Location::Header));
        let (present, missing): (Vec<_>, Vec<_>) = wanted.partition(|member| match member.location {
            Location::Query => query.iter().any(|(name, _)| name == member.wire_name),
            _ => parts.headers.contains_key(member.wire_name),
        });
        (present.len(), missing.len())
    }
}

impl Segment {
    fn parse(text: &'static str) -> Self {
        match text.strip_prefix('{').and_then(|text| text.strip_suffix('}')) {
            Some(label) => label.strip_suffix('+').map_or(Segment::Label(label), Segment::Greedy),
            None => Segment::Literal(text),
        }
    }
}

/// Matches a path, with or without a slash at its end. A loose match lets every label hold several segments.
fn capture(segments: &[Segment], path: &[&str], loose: bool) -> Option<Labels> {
    match segments.split_first() {
        None => matches!(path, [] | [""]).then(Vec::new),
        Some((Segment::Literal(literal), rest)) => {
            let (first, path) = path.split_first()?;
            if first == literal { capture(rest, path, loose) } else { None }
        }
        Some((Segment::Label(label), rest)) if !loose => {
            let (first, path) = path.split_first().filter(|(first, _)| !first.is_empty())?;
            prepend(label, first, capture(rest, path, loose))
        }
        Some((Segment::Label(label), rest)) => (1..=path.len()).find_map(|length| {
            let text = path[..length].join("/");
            let usable = !text.is_empty() && !text.ends_with('/');
            if usable { prepend(label, &text, capture(rest, &path[length..], loose)) } else { None }
        }),
        Some((Segment::Greedy(label), rest)) => (1..=path.len()).rev().find_map(|length| {
            let text = path[..length].join("/");
            if text.is_empty() { None } else { prepend(label, &text, capture(rest, &path[length..], loose)) }
        }),
    }
}

fn prepend(label: &'static str, text: &str, rest: Option<Labels>) -> Option<Labels> {
    let mut labels = rest?;
    labels.insert(0, (label, percent_decode_str(text).decode_utf8_lossy().into_owned()));
    Some(labels)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(template: &'static str, path: &str, loose: bool, wanted: Option<&[&str]>) {
        let segments: Vec<Segment> =
            template.split('/').filter(|segment| !segment.is_empty()).map(Segment::parse).collect();
        let path: Vec<&str> = path.trim_start_matches('/').split('/').collect();
        let labels =
            capture(&segments, &path, loose).map(|labels| labels.into_iter().map(|(_, text)| text).collect::<Vec<_>>());
        assert_eq!(
            labels.as_deref(),
            wanted.map(|texts| texts.iter().map(ToString::to_string).collect::<Vec<_>>()).as_deref()
        );
    }

    #[test]
    fn templates_match_paths() {
        check("/f/{Name}/code", "/f/hello/code", false, Some(&["hello"]));
        check("/f/{Name}/code", "/f/hello/code/", false, Some(&["hello"]));
        check("/f/{Name}/", "/f/arn%3Aaws%3Alambda:x", false, Some(&["arn:aws:lambda:x"]));
        check("/f/{Name}", "/f/a/b", false, None);
        check("/f/{Name}", "/f/a/b", true, Some(&["a/b"]));
        check("/f/{Name}/stop", "/f/a/b/stop", true, Some(&["a/b"]));
        check("/f/{Name}", "/f/", false, None);
        check("/{Bucket}", "/b/", false, Some(&["b"]));
        check("/{Bucket}/{Key+}", "/b/a/c%2Fd/", false, Some(&["b", "a/c/d/"]));
        check("/{Bucket}/{Key+}", "/b/", false, None);
        check("/", "/", false, Some(&[]));
    }
}
