//! S3 Control: the generated trait on top of [`Core`].

use crate::S3Service;
use crate::core::Core;
use api::s3control::{self as shape, S3Control};
use contract::Error;
use platform::{Call, Handler};
use std::sync::Arc;

/// S3's control plane as the bus sees it.
#[must_use]
pub fn control(service: &Arc<S3Service>) -> Arc<dyn Handler> {
    api::s3control::handler(Arc::new(Control(Arc::clone(&service.core))))
}

struct Control(Arc<Core>);

/// Each operation of the trait is a method of [`Core`].
macro_rules! operations {
    ($($operation:ident($request:ident) -> $output:ty = $run:ident;)+) => {
        impl S3Control for Control {$(
            async fn $operation(&self, call: Call<shape::$request>) -> Result<$output, Error> {
                self.0.$run(&call.ctx, call.input).await
            }
        )+}
    };
}

operations! {
    create_access_point(CreateAccessPointRequest) -> shape::CreateAccessPointResult = point_create;
    get_access_point(GetAccessPointRequest) -> shape::GetAccessPointResult = point_get;
    list_access_points(ListAccessPointsRequest) -> shape::ListAccessPointsResult = points_list;
    delete_access_point(DeleteAccessPointRequest) -> () = point_delete;
    put_access_point_policy(PutAccessPointPolicyRequest) -> () = point_policy_put;
    get_access_point_policy(GetAccessPointPolicyRequest) -> shape::GetAccessPointPolicyResult = point_policy_get;
    delete_access_point_policy(DeleteAccessPointPolicyRequest) -> () = point_policy_delete;
    get_access_point_policy_status(GetAccessPointPolicyStatusRequest) -> shape::GetAccessPointPolicyStatusResult
        = point_policy_status;
    put_public_access_block(PutPublicAccessBlockRequest) -> () = account_blocks_put;
    get_public_access_block(GetPublicAccessBlockRequest) -> shape::GetPublicAccessBlockOutput = account_blocks_get;
    delete_public_access_block(DeletePublicAccessBlockRequest) -> () = account_blocks_delete;
    tag_resource(TagResourceRequest) -> shape::TagResourceResult = resource_tag;
    untag_resource(UntagResourceRequest) -> shape::UntagResourceResult = resource_untag;
    list_tags_for_resource(ListTagsForResourceRequest) -> shape::ListTagsForResourceResult = resource_tags;
}
