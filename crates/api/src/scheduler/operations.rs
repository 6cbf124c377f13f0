// Generated from `models/scheduler.json` by `cargo xtask models`: change the generator, not this file.
use super::schema::SERVICE;
use super::types;
use crate::dispatch::{not_implemented, run};
use contract::{Error, Operation, Service, Value};
use platform::{BoxFuture, Call, Context, Handler};
use std::sync::Arc;

/// What we implement of `scheduler`, one method an operation.
pub trait Scheduler: Send + Sync + 'static {
    /// `CreateSchedule`: POST `/schedules/{Name}`, 200.
    fn create_schedule(
        &self,
        call: Call<types::CreateScheduleInput>,
    ) -> impl Future<Output = Result<types::CreateScheduleOutput, Error>> + Send;

    /// `CreateScheduleGroup`: POST `/schedule-groups/{Name}`, 200.
    fn create_schedule_group(
        &self,
        call: Call<types::CreateScheduleGroupInput>,
    ) -> impl Future<Output = Result<types::CreateScheduleGroupOutput, Error>> + Send;

    /// `DeleteSchedule`: DELETE `/schedules/{Name}`, 200.
    fn delete_schedule(
        &self,
        call: Call<types::DeleteScheduleInput>,
    ) -> impl Future<Output = Result<types::DeleteScheduleOutput, Error>> + Send;

    /// `DeleteScheduleGroup`: DELETE `/schedule-groups/{Name}`, 200.
    fn delete_schedule_group(
        &self,
        call: Call<types::DeleteScheduleGroupInput>,
    ) -> impl Future<Output = Result<types::DeleteScheduleGroupOutput, Error>> + Send;

    /// `GetSchedule`: GET `/schedules/{Name}`, 200.
    fn get_schedule(
        &self,
        call: Call<types::GetScheduleInput>,
    ) -> impl Future<Output = Result<types::GetScheduleOutput, Error>> + Send;

    /// `GetScheduleGroup`: GET `/schedule-groups/{Name}`, 200.
    fn get_schedule_group(
        &self,
        call: Call<types::GetScheduleGroupInput>,
    ) -> impl Future<Output = Result<types::GetScheduleGroupOutput, Error>> + Send;

    /// `ListScheduleGroups`: GET `/schedule-groups`, 200.
    fn list_schedule_groups(
        &self,
        call: Call<types::ListScheduleGroupsInput>,
    ) -> impl Future<Output = Result<types::ListScheduleGroupsOutput, Error>> + Send;

    /// `ListSchedules`: GET `/schedules`, 200.
    fn list_schedules(
        &self,
        call: Call<types::ListSchedulesInput>,
    ) -> impl Future<Output = Result<types::ListSchedulesOutput, Error>> + Send;

    /// `ListTagsForResource`: GET `/tags/{ResourceArn}`, 200.
    fn list_tags_for_resource(
        &self,
        call: Call<types::ListTagsForResourceInput>,
    ) -> impl Future<Output = Result<types::ListTagsForResourceOutput, Error>> + Send;

    /// `TagResource`: POST `/tags/{ResourceArn}`, 200.
    fn tag_resource(
        &self,
        call: Call<types::TagResourceInput>,
    ) -> impl Future<Output = Result<types::TagResourceOutput, Error>> + Send;

    /// `UntagResource`: DELETE `/tags/{ResourceArn}`, 200.
    fn untag_resource(
        &self,
        call: Call<types::UntagResourceInput>,
    ) -> impl Future<Output = Result<types::UntagResourceOutput, Error>> + Send;

    /// `UpdateSchedule`: PUT `/schedules/{Name}`, 200.
    fn update_schedule(
        &self,
        call: Call<types::UpdateScheduleInput>,
    ) -> impl Future<Output = Result<types::UpdateScheduleOutput, Error>> + Send;
}

/// The service as the bus sees it.
pub fn handler<T: Scheduler>(service: Arc<T>) -> Arc<dyn Handler> {
    Arc::new(Dispatch(service))
}

struct Dispatch<T>(Arc<T>);

impl<T: Scheduler> Handler for Dispatch<T> {
    fn service(&self) -> &'static Service {
        &SERVICE
    }

    fn call(&self, operation: &'static Operation, ctx: Context, input: Value) -> BoxFuture<'_, Result<Value, Error>> {
        match operation.name {
            "CreateSchedule" => run(ctx, input, |call| self.0.create_schedule(call)),
            "CreateScheduleGroup" => run(ctx, input, |call| self.0.create_schedule_group(call)),
            "DeleteSchedule" => run(ctx, input, |call| self.0.delete_schedule(call)),
            "DeleteScheduleGroup" => run(ctx, input, |call| self.0.delete_schedule_group(call)),
            "GetSchedule" => run(ctx, input, |call| self.0.get_schedule(call)),
            "GetScheduleGroup" => run(ctx, input, |call| self.0.get_schedule_group(call)),
            "ListScheduleGroups" => run(ctx, input, |call| self.0.list_schedule_groups(call)),
            "ListSchedules" => run(ctx, input, |call| self.0.list_schedules(call)),
            "ListTagsForResource" => run(ctx, input, |call| self.0.list_tags_for_resource(call)),
            "TagResource" => run(ctx, input, |call| self.0.tag_resource(call)),
            "UntagResource" => run(ctx, input, |call| self.0.untag_resource(call)),
            "UpdateSchedule" => run(ctx, input, |call| self.0.update_schedule(call)),
            _ => not_implemented(&SERVICE, operation),
        }
    }
}

/// Every operation with its types, for `Bus::call`.
pub mod op {

    use super::super::{schema::SERVICE, types};
    use crate::dispatch::operations;

    operations! { SERVICE;
    CreateSchedule, "CreateSchedule", types::CreateScheduleInput, types::CreateScheduleOutput;
    CreateScheduleGroup, "CreateScheduleGroup", types::CreateScheduleGroupInput, types::CreateScheduleGroupOutput;
    DeleteSchedule, "DeleteSchedule", types::DeleteScheduleInput, types::DeleteScheduleOutput;
    DeleteScheduleGroup, "DeleteScheduleGroup", types::DeleteScheduleGroupInput, types::DeleteScheduleGroupOutput;
    GetSchedule, "GetSchedule", types::GetScheduleInput, types::GetScheduleOutput;
    GetScheduleGroup, "GetScheduleGroup", types::GetScheduleGroupInput, types::GetScheduleGroupOutput;
    ListScheduleGroups, "ListScheduleGroups", types::ListScheduleGroupsInput, types::ListScheduleGroupsOutput;
    ListSchedules, "ListSchedules", types::ListSchedulesInput, types::ListSchedulesOutput;
    ListTagsForResource, "ListTagsForResource", types::ListTagsForResourceInput, types::ListTagsForResourceOutput;
    TagResource, "TagResource", types::TagResourceInput, types::TagResourceOutput;
    UntagResource, "UntagResource", types::UntagResourceInput, types::UntagResourceOutput;
    UpdateSchedule, "UpdateSchedule", types::UpdateScheduleInput, types::UpdateScheduleOutput;
    }
}
