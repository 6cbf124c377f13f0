//! Chains of calls: the trace header carries how often a function was called in the chain that leads to this call.
//!
//! The header's part is `Lineage=<function>:<calls>[|<function>:<calls>…]`; the function is the start of its ARN's hash. AWS does
//! not describe its form, and code passes it on unread.

use crate::limits;
use aws_lc_rs::digest;

/// The header for a call of a function, with this call counted; `None` when the chain is to be stopped here.
pub(crate) fn continued(trace_id: &str, function_arn: &str, stops_loops: bool) -> Option<String> {
    let name = mark(function_arn);
    let mut parts: Vec<&str> = trace_id.split(';').collect();
    let at = parts.iter().position(|part| part.starts_with("Lineage="));
    let lineage = at.map_or("", |at| parts.remove(at).trim_start_matches("Lineage="));
    let mut calls = 0;
    let mut entries: Vec<String> = Vec::new();
    for entry in lineage.split('|').filter(|entry| !entry.is_empty()) {
        match entry.split_once(':') {
            Some((other, count)) if other == name => calls = count.parse().unwrap_or(0),
            _ => entries.push(entry.to_owned()),
        }
    }
    if stops_loops && calls >= limits::CHAIN_CALLS_MAX {
        return None;
    }
    entries.push(format!("{name}:{}", calls.saturating_add(1)));
    // Old entries go first, so that a header cannot grow without end.
    let surplus = entries.len().saturating_sub(limits::CHAIN_FUNCTIONS_MAX);
    let lineage = format!("Lineage={}", entries[surplus..].join("|"));
    parts.push(&lineage);
    Some(parts.join(";"))
}

/// Eight hexadecimal digits for a function, whatever version of it is called.
fn mark(function_arn: &str) -> String {
    let unqualified: Vec<&str> = function_arn.split(':').take(7).collect();
    let hash = digest::digest(&digest::SHA256, unqualified.join(":").as_bytes());
    hash.as_ref()[..4].iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const F: &str = "arn:aws:lambda:us-east-1:123456789012:function:f";
    const G: &str = "arn:aws:lambda:us-east-1:123456789012:function:g";

    fn chain(of: &[&str], stops: bool) -> Option<String> {
        of.iter().try_fold("Root=1-2-3;Parent=4;Sampled=0".to_owned(), |trace, arn| continued(&trace, arn, stops))
    }

    #[test]
    fn the_seventeenth_call_in_a_chain_is_stopped() {
        assert!(chain(&[F; 16], true).is_some());
        assert_eq!(chain(&[F; 17], true), None);
        assert!(chain(&[F; 17], false).is_some(), "unless the function allows it");
        assert!(chain(&[&[F; 16][..], &[G]].concat(), true).is_some(), "another function is another count");
        assert_eq!(
            chain(&[&[F; 15][..], &[G], &[&*format!("{F}:live"); 2]].concat(), true),
            None,
            "versions count together"
        );
    }

    #[test]
    fn the_rest_of_the_header_is_kept() {
        let trace = chain(&[F, G], true).expect("goes on");
        assert!(trace.starts_with("Root=1-2-3;Parent=4;Sampled=0;Lineage="), "{trace}");
        assert_eq!(trace.matches('|').count(), 1, "{trace}");
    }
}
