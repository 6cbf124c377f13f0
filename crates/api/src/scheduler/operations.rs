// Generated from `models/scheduler.json` by `cargo xtask models`: change the generator, not this file.
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
