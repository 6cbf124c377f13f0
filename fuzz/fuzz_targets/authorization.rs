//! The `Authorization` header, and the query of a presigned address: refused or read, and nothing that is made up is ever verified.
//!
//! The first line is the header, the second the path with its query, the others are further headers.
#![no_main]

use gateway::sigv4::{Declared, Verifier, read};
use platform::SystemClock;
use std::sync::Arc;

/// Nobody who does not know it can sign with it.
const SECRET: &str = "a secret that is in no seed";

libfuzzer_sys::fuzz_target!(|text: &str| {
    let mut lines = text.lines();
    let (header, path) = (lines.next().unwrap_or_default(), lines.next().unwrap_or("/"));
    let mut request = http::Request::builder().method("GET").uri(path);
    if !header.is_empty() {
        request = request.header("authorization", header);
    }
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        request = request.header(name, value);
    }
    let Ok(request) = request.body(()) else { return };
    let (parts, ()) = request.into_parts();
    let Ok(Some(presented)) = read(&parts) else { return };
    let parts_of_scope = [presented.access_key(), presented.date(), presented.region(), presented.service()];
    let scope = format!("{}/{}", parts_of_scope[0], presented.scope());
    assert!(scope.starts_with(&parts_of_scope.join("/")), "the scope is in the credential");
    let verifier = Verifier::new(Arc::new(SystemClock::default()));
    let _ = verifier.check_form(&parts, &presented);
    let _ = verifier.check_life(&presented);
    let declared = Declared::read(&parts, &presented);
    let secret: Arc<str> = Arc::from(SECRET);
    assert!(verifier.verify(&parts, &presented, &secret, declared, Some(&[0; 32])).is_err(), "a signature was made up");
});
