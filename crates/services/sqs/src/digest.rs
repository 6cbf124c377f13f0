//! MD5s as the SDKs check them.

use crate::records::{Attribute, AttributeValue};

/// In hex, of a body.
pub(crate) fn of_body(body: &str) -> String {
    format!("{:x}", md5::compute(body))
}

/// In hex, of attributes in the order of their names: each part behind its length, a value behind its transport type.
/// `None` without attributes.
pub(crate) fn of_attributes<'a>(attributes: impl Iterator<Item = (&'a str, &'a Attribute)>) -> Option<String> {
    let mut sorted: Vec<_> = attributes.collect();
    if sorted.is_empty() {
        return None;
    }
    sorted.sort_by_key(|(name, _)| *name);
    let mut context = md5::Context::new();
    for (name, attribute) in sorted {
        consume(&mut context, name.as_bytes());
        consume(&mut context, attribute.data_type.as_bytes());
        context.consume([transport(&attribute.value)]);
        consume(&mut context, attribute.value.as_bytes());
    }
    Some(format!("{:x}", context.finalize()))
}

fn transport(value: &AttributeValue) -> u8 {
    match value {
        AttributeValue::Text(_) => 1,
        AttributeValue::Binary(_) => 2,
    }
}

fn consume(context: &mut md5::Context, part: &[u8]) {
    let length = u32::try_from(part.len()).expect("parts are within a message's size");
    context.consume(length.to_be_bytes());
    context.consume(part);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(value: &str, data_type: &str) -> Attribute {
        Attribute { data_type: data_type.into(), value: AttributeValue::Text(value.into()) }
    }

    #[test]
    fn bodies() {
        assert_eq!(of_body("hello"), "5d41402abc4b2a76b9719d911017c592");
    }

    #[test]
    fn attributes_in_any_order() {
        let (city, age) = (text("Any City", "String"), text("7", "Number"));
        let bytes = Attribute { data_type: "Binary".into(), value: AttributeValue::Binary(vec![1, 2, 3].into()) };
        let one = of_attributes([("City", &city), ("age", &age), ("raw", &bytes)].into_iter());
        let other = of_attributes([("raw", &bytes), ("age", &age), ("City", &city)].into_iter());
        assert_eq!(one, other);
        assert_eq!(of_attributes(std::iter::empty()), None);
    }
}
