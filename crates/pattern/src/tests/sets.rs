use crate::{Dialect, Pattern, PatternSet};
use serde_json::{Value, json};
use std::sync::Arc;

fn compiled(pattern: &Value) -> Arc<Pattern> {
    Arc::new(Pattern::compile(pattern, Dialect::EventBridge).expect("a pattern"))
}

#[test]
fn patterns_come_change_and_go() {
    let mut set = PatternSet::default();
    set.insert("one", compiled(&json!({"source": ["a"]})));
    set.insert("two", compiled(&json!({"source": [{"prefix": "a"}]})));
    set.insert("three", compiled(&json!({"x": [{"exists": false}]})));
    let found = |set: &PatternSet<&'static str>, event: &Value| {
        let mut keys: Vec<_> = set.matches(event).into_iter().copied().collect();
        keys.sort_unstable();
        keys
    };
    assert_eq!(found(&set, &json!({"source": "a"})), ["one", "three", "two"]);
    assert_eq!(found(&set, &json!({"source": "ab", "x": 1})), ["two"]);
    set.insert("one", compiled(&json!({"source": ["b"]})));
    assert_eq!(found(&set, &json!({"source": "a", "x": 1})), ["two"]);
    assert_eq!(found(&set, &json!({"source": ["b"], "x": 1})), ["one"]);
    assert!(set.remove(&"one") && set.remove(&"two") && set.remove(&"three") && !set.remove(&"one"));
    assert!(set.is_empty() && found(&set, &json!({"source": "a"})).is_empty());
}

#[test]
fn an_exact_value_that_few_share_is_the_clue() {
    let mut set = PatternSet::default();
    for n in 0..100 {
        set.insert(n, compiled(&json!({"source": ["s"], "detail": {"id": [n]}})));
    }
    let mut candidates = Vec::new();
    let event = json!({"source": "s", "detail": {"id": 5.0}});
    set.index().find(&event, &mut candidates);
    assert!(candidates.len() <= 2, "{candidates:?}");
    assert_eq!(set.matches(&event), [&5]);
}
