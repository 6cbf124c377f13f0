//! What the generated handlers and operations are made of.

use contract::{Error, Operation, Service, Value};
use platform::{BoxFuture, Call, Context};

/// Runs a trait method on a dynamic input.
pub(crate) fn run<'a, I, O, F>(
    ctx: Context,
    input: Value,
    method: impl FnOnce(Call<I>) -> F + Send + 'a,
) -> BoxFuture<'a, Result<Value, Error>>
where
    I: TryFrom<Value, Error = Error> + Send + 'a,
    O: Into<Value>,
    F: Future<Output = Result<O, Error>> + Send + 'a,
{
    Box::pin(async move {
        let input = I::try_from(input)?;
        method(Call::new(ctx, input)).await.map(Into::into)
    })
}

/// The answer of an operation without a method.
pub(crate) fn not_implemented(
    service: &'static Service,
    operation: &'static Operation,
) -> BoxFuture<'static, Result<Value, Error>> {
    Box::pin(std::future::ready(Err(Error::not_implemented(service.name, operation.name))))
}

/// Takes values through an operation's typed structs and back.
#[cfg(feature = "round-trips")]
#[derive(Debug, Clone, Copy)]
pub struct RoundTrip {
    pub(crate) operation: &'static str,
    /// Through the input's type.
    pub input: fn(Value) -> Result<Value, Error>,
    /// Through the output's type.
    pub output: fn(Value) -> Result<Value, Error>,
}

/// A type for each operation, with its input and output.
macro_rules! operations {
    ($service:path; $($operation:ident, $name:literal, $input:ty, $output:ty;)*) => {$(
        #[doc = concat!("`", $name, "`")]
        #[derive(Debug, Clone, Copy)]
        pub struct $operation;

        impl platform::TypedOperation for $operation {
            type Input = $input;
            type Output = $output;
            const SERVICE: &'static contract::Service = &$service;
            const NAME: &'static str = $name;
        }
    )*

        /// Every operation's types, as functions.
        #[cfg(feature = "round-trips")]
        pub(crate) static ROUND_TRIPS: &[$crate::dispatch::RoundTrip] = &[$($crate::dispatch::RoundTrip {
            operation: $name,
            input: |value| <$input>::try_from(value).map(Into::into),
            output: |value| <$output>::try_from(value).map(Into::into),
        },)*];
    };
}

pub(crate) use operations;
