//! Places at which a test lets the process die: what survives is what was durable by then.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

/// Which place, and at which time that it is reached: `FREEHOLD_FAULT=async.ran:2`.
struct Plan {
    name: String,
    left: AtomicU32,
}

/// Ends the process on the spot, as a power cut would, if the environment's `FREEHOLD_FAULT` names this place. Only in debug builds.
pub fn point(name: &str) {
    static PLAN: OnceLock<Option<Plan>> = OnceLock::new();
    if !cfg!(debug_assertions) {
        return;
    }
    let Some(plan) = PLAN.get_or_init(|| std::env::var("FREEHOLD_FAULT").ok().and_then(|text| read(&text))) else {
        return;
    };
    if plan.name == name && plan.left.fetch_sub(1, Ordering::AcqRel) == 1 {
        std::process::abort();
    }
}

fn read(text: &str) -> Option<Plan> {
    let (name, times) = text.split_once(':').unwrap_or((text, "1"));
    Some(Plan { name: name.to_owned(), left: AtomicU32::new(times.parse().ok()?) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plans_are_read() {
        for (text, expected) in [("a.b", Some(("a.b", 1))), ("a.b:3", Some(("a.b", 3))), ("a.b:x", None)] {
            let plan = read(text).map(|plan| (plan.name, plan.left.into_inner()));
            assert_eq!(plan, expected.map(|(name, left)| (name.to_owned(), left)), "{text}");
        }
    }

    #[test]
    fn places_that_nobody_names_do_nothing() {
        point("nowhere");
    }
}
