//! A function's ARN from the many forms of its name.

use platform::Arn;

/// Behind `arn:aws:lambda:`.
const ARN_HEAD: usize = 3;

/// The ARN that `[arn:aws:lambda:][region:][account:][function:]name[:qualifier]` means for a caller in this region and account.
/// `qualifier` is the request's own and goes before one that the name carries; Lambda refuses two that differ.
pub(super) fn arn(given: &str, qualifier: Option<&str>, region: &str, account: &str) -> String {
    let mut parts: Vec<&str> = given.split(':').collect();
    if parts[0] == "arn" {
        parts.drain(..parts.len().min(ARN_HEAD));
    }
    let region = take(&mut parts, is_region).unwrap_or(region);
    let account = take(&mut parts, is_account).unwrap_or(account);
    take(&mut parts, |part| part == "function");
    let name = parts.first().copied().unwrap_or_default();
    let qualifier = qualifier.or(parts.get(1).copied()).filter(|qualifier| !qualifier.is_empty());
    let tail = match qualifier {
        Some(qualifier) => format!("function:{name}:{qualifier}"),
        None => format!("function:{name}"),
    };
    Arn::text("lambda", region, account, &tail)
}

/// Takes the first part if it is of that kind and not the last one, which is the name.
fn take<'a>(parts: &mut Vec<&'a str>, is: impl Fn(&str) -> bool) -> Option<&'a str> {
    (parts.len() > 1 && is(parts[0])).then(|| parts.remove(0))
}

/// `us-east-1`, `us-gov-west-1`
fn is_region(text: &str) -> bool {
    let Some((head, number)) = text.rsplit_once('-') else { return false };
    let word = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase());
    head.contains('-')
        && head.split('-').all(word)
        && number.len() == 1
        && number.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_a_name_is_read() {
        for (given, qualifier, expected) in [
            ("f", None, "us-east-1:111111111111:function:f"),
            ("f", Some("1"), "us-east-1:111111111111:function:f:1"),
            ("f:live", None, "us-east-1:111111111111:function:f:live"),
            ("f:live", Some("1"), "us-east-1:111111111111:function:f:1"),
            ("myfunction:1", None, "us-east-1:111111111111:function:myfunction:1"),
            ("function", None, "us-east-1:111111111111:function:function"),
            ("function:f", None, "us-east-1:111111111111:function:f"),
            ("111111111111", None, "us-east-1:111111111111:function:111111111111"),
            ("222222222222:f", None, "us-east-1:222222222222:function:f"),
            ("222222222222:function:f:$LATEST", None, "us-east-1:222222222222:function:f:$LATEST"),
            ("eu-west-1:222222222222:function:f", None, "eu-west-1:222222222222:function:f"),
            ("arn:aws:lambda:eu-west-1:222222222222:function:f", None, "eu-west-1:222222222222:function:f"),
            ("arn:aws:lambda:eu-west-1:222222222222:function:f:1", None, "eu-west-1:222222222222:function:f:1"),
            ("", None, "us-east-1:111111111111:function:"),
        ] {
            let got = arn(given, qualifier, "us-east-1", "111111111111");
            assert_eq!(got, format!("arn:aws:lambda:{expected}"), "{given} {qualifier:?}");
        }
    }
}
