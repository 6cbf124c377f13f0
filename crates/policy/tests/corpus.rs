//! A corpus of conditions: every operator with every modifier, on keys that are there, differ, or are absent.

mod common;

use common::{ACCOUNT, ALICE, Set, outcome};
use policy::Context;

const CORPUS: &str = include_str!("corpus.txt");
const CASES_MIN: usize = 300;

fn context(values: &str) -> Context<'_> {
    let mut context = Context::new();
    match values {
        "-" => {}
        many if many.contains(',') => context.set_many("aws:key", many.split(',')),
        one => context.set("aws:key", one),
    }
    context
}

#[test]
fn conditions_hold_as_documented() {
    let mut wrong = Vec::new();
    let lines: Vec<&str> = CORPUS.lines().filter(|line| !line.starts_with('#')).collect();
    assert!(lines.len() >= CASES_MIN, "{} cases", lines.len());
    for line in lines {
        let fields: Vec<&str> = line.split(" | ").collect();
        let [operator, wanted, given, expected] = fields[..] else { panic!("four fields: {line}") };
        let wanted: Vec<String> = wanted.split(',').map(|value| format!("{value:?}")).collect();
        let statement = format!(
            r#"{{"Effect":"Allow","Action":"*","Resource":"*","Condition":{{"{operator}":{{"aws:key":[{}]}}}}}}"#,
            wanted.join(",")
        );
        let set = Set { identity: vec![&statement], ..Set::default() };
        let holds = outcome(&set, ALICE, ACCOUNT, "s3:x", "*", &context(given)) == "allow";
        if holds != (expected == "yes") {
            wrong.push(line);
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
