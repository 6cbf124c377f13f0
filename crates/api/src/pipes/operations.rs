// Generated from `models/pipes.json` by `cargo xtask models`: change the generator, not this file.
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
