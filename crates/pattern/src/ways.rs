//! Multiplying out `$or`.

use crate::rule::{Field, Group, Rule};

/// Every way that fulfils one of each.
pub(crate) fn both(these: &[Group], those: &[Group]) -> Vec<Group> {
    let with = |this: &Group, that: &Group| that.fields.iter().cloned().fold(this.clone(), add);
    these.iter().flat_map(|this| those.iter().map(move |that| with(this, that))).collect()
}

/// Adds a field. Two groups of one name become one, since both speak of the same element of an array.
fn add(mut group: Group, field: Field) -> Group {
    let inner = |known: &&mut Field| known.name == field.name && matches!(known.rule, Rule::Group(_));
    let known = group.fields.iter_mut().find(inner).map(|known| &mut known.rule);
    match (known, field.rule) {
        (Some(Rule::Group(known)), Rule::Group(more)) => {
            *known = more.fields.into_iter().fold(std::mem::take(known), add);
        }
        (_, rule) => group.fields.push(Field { name: field.name, rule }),
    }
    group
}
