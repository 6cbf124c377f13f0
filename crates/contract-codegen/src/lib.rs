//! contract-codegen
