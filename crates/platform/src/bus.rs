//! The bus: the one way into an operation, for a caller from outside and for one service that needs another.
//!
//! Always: the input satisfies the model, the authorizer has said yes, then the service runs. There is no second path.

use crate::{BoxFuture, Context};
use contract::{Error, Operation, Service, Value};
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

/// A service as the bus sees it; generated for each service's trait.
pub trait Handler: Send + Sync + 'static {
    /// The service's model.
    fn service(&self) -> &'static Service;

    /// Runs one operation on a validated input.
    fn call(&self, operation: &'static Operation, ctx: Context, input: Value) -> BoxFuture<'_, Result<Value, Error>>;
}

/// Decides whether a principal may do something.
pub trait Authorizer: Send + Sync + 'static {
    /// `Ok` lets the call pass; the error is what the caller reads.
    fn authorize<'a>(
        &'a self,
        ctx: &'a Context,
        service: &'static Service,
        operation: &'static Operation,
        input: &'a Value,
    ) -> BoxFuture<'a, Result<(), Error>>;
}

/// Is told of calls that came to an end, whoever made them.
pub trait Observer: Send + Sync + 'static {
    /// Whether it wants to hear of an operation's calls; asked on every call.
    fn wants(&self, service: &'static Service, operation: &'static Operation) -> bool;

    /// What came of a call. The caller waits for this, so it only takes note.
    fn ended(
        &self,
        ctx: &Context,
        service: &'static Service,
        operation: &'static Operation,
        input: &Value,
        result: &Result<Value, Error>,
    );
}

/// An operation with its types; generated for each operation of each model.
pub trait TypedOperation {
    /// The input structure.
    type Input: Into<Value> + Send;
    /// The output structure.
    type Output: TryFrom<Value, Error = Error> + Send;
    /// Its service.
    const SERVICE: &'static Service;
    /// Its name.
    const NAME: &'static str;
}

/// Routes calls to services. Handlers are set once, when the process has built all of them.
#[derive(Default)]
pub struct Bus {
    wiring: OnceLock<Wiring>,
    observer: OnceLock<Arc<dyn Observer>>,
}

struct Wiring {
    handlers: HashMap<&'static str, Arc<dyn Handler>>,
    authorizer: Arc<dyn Authorizer>,
}

impl Wiring {
    async fn run(
        &self,
        service: &'static Service,
        operation: &'static Operation,
        ctx: Context,
        input: Value,
    ) -> Result<Value, Error> {
        self.authorizer.authorize(&ctx, service, operation, &input).await?;
        let handler = self.handlers.get(service.name);
        handler.ok_or_else(|| Error::not_implemented(service.name, operation.name))?.call(operation, ctx, input).await
    }
}

impl Bus {
    /// Connects services and the authorizer. Panics when called twice: that is a bug of start-up.
    pub fn connect(&self, handlers: Vec<Arc<dyn Handler>>, authorizer: Arc<dyn Authorizer>) {
        let handlers = handlers.into_iter().map(|handler| (handler.service().name, handler)).collect();
        assert!(self.wiring.set(Wiring { handlers, authorizer }).is_ok(), "the bus is connected once");
    }

    /// From now on tells an observer of calls. Only the first one is told.
    pub fn observe(&self, observer: Arc<dyn Observer>) {
        let _ = self.observer.set(observer);
    }

    /// Runs an operation on a decoded value.
    ///
    /// # Errors
    /// The model's validation error, the authorizer's refusal, the service's own error, or 501.
    pub async fn call_value(
        &self,
        service: &'static Service,
        operation: &'static Operation,
        ctx: Context,
        input: Value,
    ) -> Result<Value, Error> {
        let wiring = self.wiring.get().ok_or_else(|| Error::internal("the bus is not connected yet"))?;
        if !operation.implemented {
            return Err(Error::not_implemented(service.name, operation.name));
        }
        contract::validate(service, operation, &input)?;
        match self.observer.get().filter(|observer| observer.wants(service, operation)) {
            None => wiring.run(service, operation, ctx, input).await,
            Some(observer) => {
                let (seen_ctx, seen_input) = (ctx.clone(), input.clone());
                let result = wiring.run(service, operation, ctx, input).await;
                observer.ended(&seen_ctx, service, operation, &seen_input, &result);
                result
            }
        }
    }

    /// Whether the model and the authorizer would let an operation through; nothing runs.
    ///
    /// # Errors
    /// As [`Bus::call_value`], without the service's own.
    pub async fn check<O: TypedOperation>(&self, ctx: &Context, input: O::Input) -> Result<(), Error> {
        let wiring = self.wiring.get().ok_or_else(|| Error::internal("the bus is not connected yet"))?;
        let operation = O::SERVICE.operation(O::NAME).expect("generated beside its service");
        if !operation.implemented {
            return Err(Error::not_implemented(O::SERVICE.name, operation.name));
        }
        let input = input.into();
        contract::validate(O::SERVICE, operation, &input)?;
        wiring.authorizer.authorize(ctx, O::SERVICE, operation, &input).await
    }

    /// Runs a typed operation, as [`Bus::call_value`].
    ///
    /// # Errors
    /// As [`Bus::call_value`].
    pub async fn call<O: TypedOperation>(&self, ctx: Context, input: O::Input) -> Result<O::Output, Error> {
        let operation = O::SERVICE.operation(O::NAME).expect("generated beside its service");
        self.call_value(O::SERVICE, operation, ctx, input.into()).await.and_then(O::Output::try_from)
    }
}
