//! What must hold of every model.

/// A pattern that does not compile would match everything at run time, so it has to be found here.
#[test]
fn every_pattern_compiles() {
    let unusable: Vec<String> =
        api::services().iter().flat_map(|service| contract::unusable_patterns(service)).collect();
    assert!(unusable.is_empty(), "{unusable:#?}");
}

#[test]
fn tables_are_sorted_by_name() {
    for service in api::services() {
        assert!(service.operations.is_sorted_by_key(|operation| operation.name), "{}", service.name);
        assert!(service.shapes.is_sorted_by_key(|shape| shape.name), "{}", service.name);
        for operation in service.operations {
            assert!(std::ptr::eq(service.operation(operation.name).expect("it is in the table"), operation));
        }
    }
}
