// Generated from `models/pipes.json` by `cargo xtask models`: change the generator, not this file.
use super::schema::SERVICE;
use super::types;
use crate::dispatch::{not_implemented, run};
use contract::{Error, Operation, Service, Value};
use platform::{BoxFuture, Call, Context, Handler};
use std::sync::Arc;

/// What we implement of `pipes`, one method an operation.
pub trait Pipes: Send + Sync + 'static {
    /// `CreatePipe`: POST `/v1/pipes/{Name}`, 200.
    fn create_pipe(
        &self,
        call: Call<types::CreatePipeRequest>,
    ) -> impl Future<Output = Result<types::CreatePipeResponse, Error>> + Send;

    /// `DeletePipe`: DELETE `/v1/pipes/{Name}`, 200.
    fn delete_pipe(
        &self,
        call: Call<types::DeletePipeRequest>,
    ) -> impl Future<Output = Result<types::DeletePipeResponse, Error>> + Send;

    /// `DescribePipe`: GET `/v1/pipes/{Name}`, 200.
    fn describe_pipe(
        &self,
        call: Call<types::DescribePipeRequest>,
    ) -> impl Future<Output = Result<types::DescribePipeResponse, Error>> + Send;

    /// `ListPipes`: GET `/v1/pipes`, 200.
    fn list_pipes(
        &self,
        call: Call<types::ListPipesRequest>,
    ) -> impl Future<Output = Result<types::ListPipesResponse, Error>> + Send;

    /// `ListTagsForResource`: GET `/tags/{resourceArn}`, 200.
    fn list_tags_for_resource(
        &self,
        call: Call<types::ListTagsForResourceRequest>,
    ) -> impl Future<Output = Result<types::ListTagsForResourceResponse, Error>> + Send;

    /// `StartPipe`: POST `/v1/pipes/{Name}/start`, 200.
    fn start_pipe(
        &self,
        call: Call<types::StartPipeRequest>,
    ) -> impl Future<Output = Result<types::StartPipeResponse, Error>> + Send;

    /// `StopPipe`: POST `/v1/pipes/{Name}/stop`, 200.
    fn stop_pipe(
        &self,
        call: Call<types::StopPipeRequest>,
    ) -> impl Future<Output = Result<types::StopPipeResponse, Error>> + Send;

    /// `TagResource`: POST `/tags/{resourceArn}`, 200.
    fn tag_resource(
        &self,
        call: Call<types::TagResourceRequest>,
    ) -> impl Future<Output = Result<types::TagResourceResponse, Error>> + Send;

    /// `UntagResource`: DELETE `/tags/{resourceArn}`, 200.
    fn untag_resource(
        &self,
        call: Call<types::UntagResourceRequest>,
    ) -> impl Future<Output = Result<types::UntagResourceResponse, Error>> + Send;

    /// `UpdatePipe`: PUT `/v1/pipes/{Name}`, 200.
    fn update_pipe(
        &self,
        call: Call<types::UpdatePipeRequest>,
    ) -> impl Future<Output = Result<types::UpdatePipeResponse, Error>> + Send;
}

/// The service as the bus sees it.
pub fn handler<T: Pipes>(service: Arc<T>) -> Arc<dyn Handler> {
    Arc::new(Dispatch(service))
}

struct Dispatch<T>(Arc<T>);

impl<T: Pipes> Handler for Dispatch<T> {
    fn service(&self) -> &'static Service {
        &SERVICE
    }

    fn call(&self, operation: &'static Operation, ctx: Context, input: Value) -> BoxFuture<'_, Result<Value, Error>> {
        match operation.name {
            "CreatePipe" => run(ctx, input, |call| self.0.create_pipe(call)),
            "DeletePipe" => run(ctx, input, |call| self.0.delete_pipe(call)),
            "DescribePipe" => run(ctx, input, |call| self.0.describe_pipe(call)),
            "ListPipes" => run(ctx, input, |call| self.0.list_pipes(call)),
            "ListTagsForResource" => run(ctx, input, |call| self.0.list_tags_for_resource(call)),
            "StartPipe" => run(ctx, input, |call| self.0.start_pipe(call)),
            "StopPipe" => run(ctx, input, |call| self.0.stop_pipe(call)),
            "TagResource" => run(ctx, input, |call| self.0.tag_resource(call)),
            "UntagResource" => run(ctx, input, |call| self.0.untag_resource(call)),
            "UpdatePipe" => run(ctx, input, |call| self.0.update_pipe(call)),
            _ => not_implemented(&SERVICE, operation),
        }
    }
}

/// Every operation with its types, for `Bus::call`.
pub mod op {

    use super::super::{schema::SERVICE, types};
    use crate::dispatch::operations;

    operations! { SERVICE;
    CreatePipe, "CreatePipe", types::CreatePipeRequest, types::CreatePipeResponse;
    DeletePipe, "DeletePipe", types::DeletePipeRequest, types::DeletePipeResponse;
    DescribePipe, "DescribePipe", types::DescribePipeRequest, types::DescribePipeResponse;
    ListPipes, "ListPipes", types::ListPipesRequest, types::ListPipesResponse;
    ListTagsForResource, "ListTagsForResource", types::ListTagsForResourceRequest, types::ListTagsForResourceResponse;
    StartPipe, "StartPipe", types::StartPipeRequest, types::StartPipeResponse;
    StopPipe, "StopPipe", types::StopPipeRequest, types::StopPipeResponse;
    TagResource, "TagResource", types::TagResourceRequest, types::TagResourceResponse;
    UntagResource, "UntagResource", types::UntagResourceRequest, types::UntagResourceResponse;
    UpdatePipe, "UpdatePipe", types::UpdatePipeRequest, types::UpdatePipeResponse;
    }
}
