//! Signatures in code packages: how a signed zip looks, made by whoever has a key and read by whoever deploys it.
//!
//! The form is AWS Signer's for the platform `AWSLambda-SHA384-ECDSA`, as its signed packages show it: a file
//! [`SIGNATURE_FILE`] with a CMS signature in PEM over SHA-384 of the other entries' names and contents in the order of the archive.
//! Who signed (profile), by which job and until when it is good are signed attributes. What else a zip says of its entries (times,
//! modes, compression) is not signed.
//! Names and contents follow one another without their lengths, as in AWS's form.
//!
//! **Invariant:** [`Signature::check`] gives [`Standing::Trusted`] only when the entries are those that were signed, by a key whose
//! certificate one of the given roots has signed. Whether the claims are wanted, expired or revoked is the caller's to decide.
//! **Boundary:** no store, no clock; keys and roots are given, see [`Authority`].

mod authority;
mod cms;
mod der;
mod digest;
mod keys;
mod package;

pub use authority::Authority;
pub use cms::{Broken, Claims, Signature, Standing};
pub use keys::{KeyError, Material, SigningKey};
pub use package::{SIGNATURE_FILE, SignError, read, sign};
