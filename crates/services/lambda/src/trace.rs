//! The trace header of a call: the caller's, or a new one, and whether the trace is sampled.

use crate::service::LambdaService;
use parking_lot::Mutex;
use platform::Context;

/// Share of calls beyond the first one of a second that are sampled, as on AWS.
const SHARE: f64 = 0.05;

/// Decides for functions with active tracing where nobody has decided before: one call a second, and a share of the others.
#[derive(Debug, Default)]
pub(crate) struct Sampler {
    /// The second of the last call that was the first of its second.
    last: Mutex<Option<i64>>,
}

impl Sampler {
    fn samples(&self, now_ms: i64, fraction: f64) -> bool {
        let second = now_ms.div_euclid(1000);
        self.last.lock().replace(second) != Some(second) || fraction < SHARE
    }
}

/// The header for a call. A function without active tracing has no sampler, and traces what its caller traces. One with it decides where
/// the header does not say that the trace is sampled: a caller who decided against it cannot be told from one who sent no header, for
/// whom the gateway makes one.
pub(crate) fn header(lambda: &LambdaService, ctx: &Context, sampler: Option<&Sampler>) -> String {
    let now_ms = lambda.now_ms();
    let header = ctx.trace_id.as_deref().map_or_else(|| lambda.ids.trace_id(now_ms), str::to_owned);
    match sampler {
        Some(sampler) if !is_sampled(&header) && sampler.samples(now_ms, lambda.ids.fraction()) => sampled(&header),
        _ => header,
    }
}

pub(crate) fn is_sampled(header: &str) -> bool {
    part(header, "Sampled=") == Some("1")
}

/// What stands behind this name, `Root=`.
pub(crate) fn part<'a>(header: &'a str, name: &str) -> Option<&'a str> {
    header.split(';').find_map(|part| part.trim().strip_prefix(name))
}

/// The same trace below another segment.
pub(crate) fn below(header: &str, segment: &str) -> String {
    let parent = format!("Parent={segment}");
    let mut parts = without(header, &["Parent="]);
    parts.insert(parts.len().min(1), &parent);
    parts.join(";")
}

/// Lambda's own decision begins the trace: nobody has a segment above.
fn sampled(header: &str) -> String {
    format!("{};Sampled=1", without(header, &["Sampled=", "Parent="]).join(";"))
}

fn without<'a>(header: &'a str, names: &[&str]) -> Vec<&'a str> {
    header.split(';').map(str::trim).filter(|part| !names.iter().any(|name| part.starts_with(name))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_call_a_second_is_sampled_and_a_share_of_the_others() {
        let sampler = Sampler::default();
        for (now_ms, fraction, expected) in
            [(0, 0.9, true), (999, 0.9, false), (999, 0.04, true), (1000, 0.9, true), (1001, 0.9, false)]
        {
            assert_eq!(sampler.samples(now_ms, fraction), expected, "{now_ms} {fraction}");
        }
    }

    #[test]
    fn the_function_has_a_segment_of_its_own() {
        for (header, expected) in [
            ("Root=1-2-3;Parent=4;Sampled=1;Lineage=a:1", "Root=1-2-3;Parent=9;Sampled=1;Lineage=a:1"),
            ("Root=1-2-3;Sampled=1", "Root=1-2-3;Parent=9;Sampled=1"),
        ] {
            assert_eq!(below(header, "9"), expected);
        }
    }

    #[test]
    fn a_decision_is_written_into_the_header() {
        for (header, expected) in [
            ("Root=1-2-3;Parent=4;Sampled=0", "Root=1-2-3;Sampled=1"),
            ("Root=1-2-3", "Root=1-2-3;Sampled=1"),
            ("Root=1-2-3;Sampled=?;Lineage=a:1", "Root=1-2-3;Lineage=a:1;Sampled=1"),
        ] {
            assert!(!is_sampled(header));
            assert_eq!(sampled(header), expected);
            assert!(is_sampled(expected));
        }
    }
}
