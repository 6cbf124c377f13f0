//! Damaged documents, from seeds that are written down: none makes the parser panic, and what still is a policy can be evaluated.

mod common;

use common::{ACCOUNT, ALICE, SESSION};
use policy::{Attached, Context, Grammar, Policy, PolicySet, Request, evaluate};
use std::sync::Arc;

const SEEDS: u64 = 400;
const CHANGES_MAX: u64 = 6;
const DOCUMENTS: [&str; 4] = [
    r#"{"Version":"2012-10-17","Id":"i","Statement":[{"Sid":"One","Effect":"Allow","Action":["s3:Get*","s3:List?"],
        "Resource":"arn:aws:s3:::${aws:username, 'x'}/*","Condition":{"ForAnyValue:StringLike":{"aws:TagKeys":["a*","${*}"]},
        "IpAddressIfExists":{"aws:SourceIp":"10.0.0.0/8"},"DateLessThan":{"aws:CurrentTime":"2030-01-01T00:00:00Z"}}}]}"#,
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","NotAction":"iam:*","NotResource":["arn:aws:sqs:*:*:q","*"]}}"#,
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111111111111:root","AIDAAAAAAAAAAAAAAAAAA"],
        "Service":"s3.amazonaws.com"},"Action":"sts:AssumeRole","Condition":{"Null":{"sts:ExternalId":"false"}}}]}"#,
    r#"{"Version":"2008-10-17","Statement":[{"Sid":"","Effect":"Allow","NotPrincipal":{"AWS":"*"},"Action":"*","Resource":"*"}]}"#,
];
/// Pieces that grammars trip over.
const PIECES: [&str; 18] = [
    "\"",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\\",
    "${",
    "${}",
    "*",
    "?",
    "é",
    "\u{0}",
    "null",
    "1e999",
    "arn:",
    "\"Effect\":\"Allow\",",
];

/// xorshift64*: the same numbers everywhere.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: u64) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        usize::try_from(self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) % bound).expect("small")
    }

    fn place(&mut self, text: &str) -> usize {
        let mut at = self.below(text.len() as u64 + 1);
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }

    fn damage(&mut self, text: &mut String) {
        let at = self.place(text);
        match self.below(4) {
            0 => text.insert_str(at, PIECES[self.below(PIECES.len() as u64)]),
            1 => {
                let rest = text.split_off(at);
                text.extend(rest.chars().skip(1));
            }
            2 => {
                let end = self.place(text);
                let (start, end) = (at.min(end), at.max(end));
                let copy = text[start..end].to_owned();
                text.insert_str(at, &copy);
            }
            _ => {
                let end = self.place(text);
                text.replace_range(at.min(end)..at.max(end), "");
            }
        }
    }
}

#[test]
fn damaged_documents_do_no_harm() {
    let mut understood = 0;
    for seed in 1..=SEEDS {
        let mut numbers = Numbers(seed);
        for document in DOCUMENTS {
            let mut text = document.to_owned();
            for _ in 0..=numbers.below(CHANGES_MAX) {
                numbers.damage(&mut text);
            }
            for grammar in [Grammar::Managed, Grammar::Inline, Grammar::Resource, Grammar::Trust] {
                if let Ok(policy) = Policy::parse(&text, grammar) {
                    understood += 1;
                    decide(policy);
                }
            }
        }
    }
    assert!(understood > 0, "some damage leaves a policy");
}

fn decide(policy: Policy) {
    let attached = [Attached { source: Arc::from("p"), policy: Arc::new(policy) }];
    let mut context = Context::new();
    context.set("aws:username", "${*}?*");
    context.set_many("aws:TagKeys", ["a", "é"]);
    for caller in [ALICE, SESSION] {
        for resource in ["*", "arn:aws:s3:::b/k", "arn:", "é"] {
            let request =
                Request { caller, action: "s3:GetObject", resource, resource_account: ACCOUNT, context: &context };
            for policies in [
                PolicySet { identity: &attached, ..PolicySet::default() },
                PolicySet { resource: &attached, ..PolicySet::default() },
            ] {
                let _ = evaluate(&request, &policies);
            }
        }
    }
}
