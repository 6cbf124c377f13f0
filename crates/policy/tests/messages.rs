//! What a refused caller reads.

use policy::{Decision, PolicyKind, Reason};

#[test]
fn denials_are_worded_as_by_aws() {
    let user = "arn:aws:iam::123456789012:user/eve";
    let arn = "arn:aws:sqs:us-east-1:123456789012:q";
    let head = format!("User: {user} is not authorized to perform: sqs:SendMessage on resource: {arn}");
    let explicit = |kind| Decision::ExplicitDeny(Reason { kind, source: "p", statement: 0, sid: None });
    for (decision, tail) in [
        (
            Decision::ImplicitDeny(PolicyKind::Identity),
            " because no identity-based policy allows the sqs:SendMessage action",
        ),
        (
            Decision::ImplicitDeny(PolicyKind::Resource),
            " because no resource-based policy allows the sqs:SendMessage action",
        ),
        (
            Decision::ImplicitDeny(PolicyKind::Boundary),
            " because no permissions boundary allows the sqs:SendMessage action",
        ),
        (Decision::ImplicitDeny(PolicyKind::Session), " because no session policy allows the sqs:SendMessage action"),
        (explicit(PolicyKind::Identity), " with an explicit deny in an identity-based policy"),
        (explicit(PolicyKind::Resource), " with an explicit deny in a resource-based policy"),
        (explicit(PolicyKind::Boundary), " with an explicit deny in a permissions boundary"),
        (explicit(PolicyKind::Session), " with an explicit deny in a session policy"),
    ] {
        assert_eq!(decision.denial(user, "sqs:SendMessage", arn), Some(format!("{head}{tail}")));
    }
    assert_eq!(Decision::Allow(None).denial(user, "sqs:SendMessage", arn), None);
}
