"""What is promised of Lambda, row by row, beside the tests that keep it; each named test must exist, and hold the words after `~`.

The rows here are those of the control plane, of calls, of access and of metrics: protocol, names, operations, settings, states,
revisions, pages, sizes, every text of a refusal, limits. Those of environments and of asynchronous events, whose tests are partly in
Rust, are in `support/spec_rows.py`. A row without a test fails here.
"""

import ast
import functools
import pathlib
import re

import pytest
from support import spec_rows

FOLDER = pathlib.Path(__file__).parent

PROTOCOL = {
    "times are strings, or numbers of seconds": ["catalogue::test_settings_are_given_shown_and_cleared", "create::test_the_answer_has_every_default_w07 ~ TIME", "operations::test_every_operation_is_at_its_path"],
    "unknown members are ignored": ["create::test_unknown_members_of_the_body_are_ignored"],
    "paths with and without a slash at their end": ["operations::test_every_operation_is_at_its_path ~ slashes", "read::test_paths_answer_with_and_without_a_slash_and_percent_encoded"],
    "names percent-encoded, and whole ARNs in paths": ["read::test_paths_answer_with_and_without_a_slash_and_percent_encoded"],
    "of the model of 2014 only InvokeAsync": ["operations::test_of_the_first_model_only_asynchronous_calls_are_left", "wire::test_the_oldest_way_to_call"],
    "status, headers and members of each error": ["wire::test_each_error_has_its_own_members"],
    "TooManyRequests has Reason and Retry-After": ["wire::test_a_throttle_says_why_and_when"],
    "errors without Type": ["wire::test_each_error_has_its_own_members", "wire::test_a_large_upload_is_told_without_a_type", "catalogue::test_some_refusals_have_no_type", "read::test_a_validation_error_has_a_message_and_no_type"],
    "another account's name is denied": ["read::test_the_arn_of_another_account_is_denied"],
    "signatures that are missing or wrong": ["attacks::test_a_signature_holds_for_what_was_signed_only", "attacks::test_a_wrong_secret_is_no_secret", "attacks::test_old_signatures_are_not_replayed"],
    "constraints of the model, one and several": ["create::test_model_constraints_are_answered_in_the_words_of_aws", "create::test_two_broken_constraints_are_both_named", "create::test_required_members_must_not_be_null"],
    "qualifiers are named before names": ["read::test_a_wrong_qualifier_is_named_before_a_wrong_name"],
    "lists and maps in constraints": ["catalogue::test_refusals ~ Map keys must satisfy constraint", "catalogue::test_what_a_function_cannot_have ~ vpcConfig.subnetIds"],
    "which error wins when there are several": ["rules::test_what_wins_when_several_things_are_wrong"],
}

NAMES = {
    "every form of a name": ["create::test_every_form_of_the_name_creates_the_same_function", "read::test_every_form_of_the_name_finds_the_function", "invoke::test_every_form_of_the_name_invokes"],
    "the pattern and length at creation": ["create::test_a_name_of_65_characters_is_refused_by_the_service", "create::test_a_name_of_141_characters_is_refused_by_the_model", "create::test_a_name_with_other_characters_is_refused_by_the_model"],
    "the pattern and length at reading": ["read::test_a_long_name_is_only_not_there", "rules::test_names_and_qualifiers"],
    "qualifiers: version, alias, $LATEST": ["read::test_the_arn_ends_in_the_qualifier_as_asked", "rules::test_names_and_qualifiers"],
    "two qualifiers must be equal": ["read::test_two_different_qualifiers_are_refused"],
    "an ARN of another region": ["read::test_an_arn_of_another_region_is_not_reachable"],
    "alias names and the qualifiers of URLs": ["versions::test_alias_names_follow_the_model", "catalogue::test_refusals ~ ((?!^\\d+$)^[0-9a-zA-Z-_]+$)"],
    "what has tags": ["catalogue::test_refusals ~ Capacity provider not found", "settings::test_a_configuration_has_tags"],
}

OPERATIONS = {
    "every operation: method, path, status, members": ["operations::test_every_operation_is_at_its_path"],
    "what is not there says its name": ["operations::test_what_is_not_there_yet_says_its_name"],
    "all operations of the model are in the tables": ["operations::test_the_tables_have_every_operation_of_the_model"],
    "functions": ["create::test_what_is_given_is_what_is_read_back", "update::test_a_configuration_update_changes_only_what_it_names", "update::test_delete_answers_204_and_all_is_gone"],
    "ListFunctions with ALL and without": ["read::test_list_with_all_versions_qualifies_every_arn", "read::test_list_items_leave_out_state_and_tags"],
    "GetFunction: tags, TagsError, concurrency, code": ["read::test_who_may_not_list_tags_is_told_so", "concurrency::test_where_it_shows", "package::test_the_code_location_gives_the_package_back_w12"],
    "versions": ["versions::test_versions_are_listed_latest_first_then_by_number", "versions::test_publishing_without_a_change_answers_the_same_version_w67"],
    "aliases, with weights": ["versions::test_an_alias_is_answered_whole_w26", "versions::test_weights_send_their_share_to_the_other_version_w26"],
    "layers": ["layers::test_a_layer_is_published_read_and_downloaded", "layers::test_later_layers_cover_earlier_ones", "layers::test_a_layer_is_shared_by_its_policy"],
    "resource policies per qualifier": ["policies::test_every_qualifier_has_its_own"],
    "resource policies as documents": ["rules::test_a_document_replaces_the_policy", "rules::test_documents_allow_and_deny"],
    "function URLs": ["urls::test_a_request_is_an_event_of_format_2", "url_rules::test_a_configuration_is_shown_changed_and_gone"],
    "reserved concurrency": ["concurrency::test_zero_switches_a_function_off", "concurrency::test_a_reservation_is_a_cap"],
    "provisioned concurrency": ["concurrency::test_environments_are_ready_before_the_first_call", "concurrency::test_what_cannot_initialise_fails", "concurrency::test_calls_beyond_it_run_on_demand"],
    "event-invoke configurations": ["destinations::test_what_is_configured_is_shown", "catalogue::test_event_settings_are_not_copied_to_a_new_version"],
    "recursion": ["metrics::test_a_chain_that_is_stopped_is_counted", "settings::test_an_endless_chain_is_stopped", "rules::test_names_and_qualifiers ~ put_function_recursion_config"],
    "code signing": ["settings::test_code_signing_configurations", "signing::test_signed_code_is_deployed_where_signatures_are_enforced", "signing::test_warnings_let_untrusted_code_in_but_no_broken_signature"],
    "tags": ["versions::test_tags_are_merged_listed_and_removed", "rules::test_tags_have_a_limit_all_together"],
    "runtime management": ["settings::test_runtime_management"],
    "scaling configuration": ["rules::test_names_and_qualifiers ~ put_function_scaling_config"],
    "account settings": ["update::test_account_settings_count_functions_not_versions", "rules::test_every_version_counts_as_stored_code"],
    "InvokeAsync": ["settings::test_invoke_async_is_accepted", "wire::test_the_oldest_way_to_call"],
    "event source mappings have their shapes": ["mappings::test_a_mapping_is_shown_changed_and_gone"],
}

SETTINGS = {
    "FunctionName is taken once": ["create::test_a_second_function_of_the_name_conflicts"],
    "Role: form, trust, the right to pass it": ["create::test_a_role_that_is_no_arn_is_refused_by_the_model", "create::test_a_role_that_lambda_may_not_assume_is_refused_w27", "iam::test_creating_a_function_needs_the_right_to_pass_its_role", "attacks::test_rights_do_not_grow_by_passing_a_role"],
    "Runtime and Handler": ["create::test_a_zip_function_needs_runtime_and_handler", "create::test_an_unknown_runtime_is_refused_with_the_list_of_runtimes", "create::test_a_blocked_runtime_is_refused", "limits::test_what_is_just_not ~ Handler="],
    "Code from a request and from a bucket": ["s3::test_code_and_its_versions_come_from_a_bucket", "s3::test_what_cannot_be_read_is_told_as_of_s3", "s3::test_a_bucket_of_another_region_is_named"],
    "PackageType": ["create::test_what_could_be_no_image_is_refused", "create::test_images_are_not_run", "update::test_an_image_for_a_zip_function_is_refused"],
    "Architectures": ["rules::test_the_architecture_is_the_code_s", "catalogue::test_what_a_function_cannot_have ~ Architectures"],
    "Timeout, MemorySize, EphemeralStorage, Description": ["limits::test_what_is_just_allowed", "limits::test_what_is_just_not", "create::test_what_only_managed_instances_may_have_is_refused"],
    "Environment: names, reserved names, 4 KB, empty": ["create::test_reserved_environment_variables_are_refused_w34", "create::test_environment_variables_over_4_kb_are_refused_w34", "create::test_environment_variable_names_follow_the_model", "create::test_an_empty_environment_is_answered_as_given"],
    "KMSKeyArn": ["variables::test_they_are_encrypted_at_rest", "variables::test_who_may_not_decrypt_sees_why", "catalogue::test_settings_are_given_shown_and_cleared ~ KMSKeyArn"],
    "TracingConfig": ["tracing::test_active_tracing_samples_the_first_call_of_a_second", "tracing::test_without_it_callers_decide"],
    "VpcConfig: both or neither, shown, cleared": ["catalogue::test_settings_are_given_shown_and_cleared ~ VpcConfig", "catalogue::test_what_a_function_cannot_have ~ TOGETHER", "files::test_networks_are_looked_up_where_there_are_any"],
    "DeadLetterConfig": ["catalogue::test_settings_are_given_shown_and_cleared ~ DeadLetterConfig", "limits::test_what_is_just_not ~ must be a standard SQS queue"],
    "Layers": ["layers::test_what_cannot_be_attached_is_refused", "layers::test_a_function_keeps_a_deleted_layer"],
    "FileSystemConfigs": ["files::test_functions_share_a_granted_folder", "files::test_what_cannot_be_mounted_is_refused"],
    "ImageConfig of a zip": ["create::test_what_could_be_no_image_is_refused ~ ImageConfig", "catalogue::test_refusals ~ ImageConfig"],
    "SnapStart": ["snapstart::test_a_version_is_initialised_at_publishing", "snapstart::test_what_it_does_not_go_with"],
    "LoggingConfig": ["update::test_switching_the_log_format_fills_and_drops_the_levels", "catalogue::test_what_a_function_cannot_have ~ LoggingConfig"],
    "Tags of a new function": ["catalogue::test_what_a_function_cannot_have ~ Number of tags exceeds", "versions::test_tags_are_merged_listed_and_removed"],
    "CodeSize, CodeSha256, LastModified, RevisionId": ["create::test_the_answer_has_every_default_w07"],
    "all is checked before anything is stored": ["create::test_a_function_without_code_is_not_there_after_a_refused_create", "catalogue::test_nothing_of_the_above_left_a_trace", "catalogue::test_what_a_function_cannot_have ~ list_functions"],
    "lists leave out states": ["read::test_list_items_leave_out_state_and_tags", "versions::test_versions_are_listed_latest_first_then_by_number"],
    "DryRun of UpdateFunctionCode": ["update::test_dry_run_says_what_would_be_and_changes_nothing"],
    "a configuration never touches code": ["update::test_a_configuration_update_changes_only_what_it_names"],
    "what is not there yet is refused by its name": ["catalogue::test_what_is_not_there_yet_is_refused_by_its_name"],
}

STATES = {
    "Pending to Active": ["create::test_the_answer_has_every_default_w07 ~ Creating", "update::test_a_create_ends_active_with_a_second_revision_w75"],
    "InProgress to Successful": ["update::test_an_update_answers_in_progress_and_ends_successful_w75"],
    "calls go on during an update": ["update::test_calls_never_fail_while_the_code_changes_w59"],
    "Failed and Inactive": ["snapstart::test_a_version_that_cannot_be_initialised_has_failed", "snapstart::test_a_snapshot_that_nobody_uses_is_removed"],
    "all waiters end": ["rules::test_waiters_come_to_an_end"],
}

REVISIONS = {
    "what changes a revision": ["rules::test_each_change_has_its_revision", "update::test_an_update_answers_in_progress_and_ends_successful_w75 ~ second id", "catalogue::test_policies_change_the_revision_of_what_they_are_on"],
    "a stale revision": ["update::test_a_stale_revision_is_refused_w75", "versions::test_alias_revisions_guard_updates", "policies::test_the_policy_s_revision_is_the_function_s", "catalogue::test_refusals ~ GetLayerPolicy"],
    "numbers are never used again": ["versions::test_numbers_are_not_used_again", "update::test_numbers_go_on_after_a_function_is_made_again"],
    "no change, no new version": ["versions::test_publishing_without_a_change_answers_the_same_version_w67", "versions::test_a_changed_description_counts_as_a_change", "variables::test_the_same_variables_are_no_change"],
    "CodeSha256 of PublishVersion": ["versions::test_publishing_checks_the_code_hash"],
    "Publish of CreateFunction and of UpdateFunctionCode": ["create::test_publish_answers_version_1_with_the_unqualified_arn_w23", "rules::test_a_version_of_an_update_is_pending_at_first"],
    "what may be deleted twice": ["rules::test_what_may_be_deleted_twice"],
}

PAGES = {
    "pages of at most 50": ["read::test_lists_come_in_pages_of_at_most_50"],
    "MaxItems of every list": ["catalogue::test_refusals ~ maxItems", "limits::test_what_is_just_not ~ list_layer_versions", "limits::test_what_is_just_allowed", "rules::test_the_rest_of_the_lists_come_in_pages"],
    "markers": ["catalogue::test_lists_come_in_pages", "read::test_a_made_up_marker_is_refused", "rules::test_the_rest_of_the_lists_come_in_pages"],
}

SIZES = {
    "request": ["package::test_a_request_of_more_than_70_mb_is_refused"],
    "zip": ["package::test_a_zip_of_more_than_50_mb_is_refused"],
    "unzipped": ["package::test_a_zip_of_300_mb_of_zeros_is_refused"],
    "unzipped with layers": ["package::test_code_and_layers_are_measured_together"],
    "not a zip": ["package::test_what_is_not_a_zip_is_refused"],
    "what counts as stored": ["rules::test_every_version_counts_as_stored_code"],
}

CATALOGUE = {
    "missing function": ["catalogue::test_refusals ~ Function not found: {missing}", "read::test_what_is_not_there_is_named_as_asked"],
    "missing function, of Invoke and PutFunctionConcurrency": ["invoke::test_a_missing_function_is_not_found", "concurrency::test_texts"],
    "DeleteFunction of a missing version": ["update::test_delete_of_a_version", "update::test_delete_of_a_version_of_a_missing_function_names_the_function"],
    "DeleteFunction of $LATEST and of an alias": ["update::test_delete_refuses_latest_and_aliases"],
    "missing alias of GetFunction and Invoke": ["read::test_a_missing_version_or_alias_of_a_function_is_not_found", "versions::test_deleting_an_alias_is_idempotent"],
    "missing alias of what belongs to aliases": ["catalogue::test_refusals ~ Cannot find alias arn: {arn}:nothing", "policies::test_what_cannot_be_granted_is_refused"],
    "AddPermission with $ in the qualifier": ["catalogue::test_refusals ~ a$b"],
    "UpdateAlias of a missing alias": ["catalogue::test_refusals ~ Alias not found: {arn}:nothing"],
    "CreateAlias twice": ["versions::test_alias_errors_in_the_words_of_aws ~ Alias already exists"],
    "alias to a missing version": ["versions::test_weights_that_make_no_sense_are_refused", "versions::test_alias_errors_in_the_words_of_aws"],
    "weights: more than one, the same, of $LATEST": ["versions::test_weights_that_make_no_sense_are_refused"],
    "weights: values and keys": ["catalogue::test_refusals ~ routingConfig.additionalVersionWeights", "versions::test_weights_outside_the_model_are_refused"],
    "concurrency of a version or alias": ["catalogue::test_refusals ~ UNQUALIFIED"],
    "reserved would leave less than 100": ["concurrency::test_texts"],
    "reserved below provisioned": ["catalogue::test_refusals ~ should not be lower than function's total provisioned concurrency"],
    "provisioned above reserved": ["catalogue::test_refusals ~ should not be greater than the reservedConcurrentExecution"],
    "provisioned above what is unreserved": ["catalogue::test_refusals ~ is greater than account's unreserved concurrency"],
    "provisioned would leave less than 100": ["catalogue::test_refusals ~ MINIMUM"],
    "provisioned on $LATEST": ["concurrency::test_provisioned_texts", "catalogue::test_refusals ~ NEEDS_VERSION"],
    "provisioned by version and by alias": ["catalogue::test_refusals ~ Version is pointed by a Provisioned Concurrency alias", "catalogue::test_refusals ~ OVER_PROVISIONED_VERSION"],
    "no provisioned configuration": ["concurrency::test_provisioned_texts ~ No Provisioned Concurrency Config found"],
    "event-invoke on what is missing": ["catalogue::test_refusals ~ The function doesn't exist."],
    "event-invoke that is not there": ["catalogue::test_refusals ~ doesn't have an EventInvokeConfig"],
    "event-invoke with nothing": ["destinations::test_texts", "rules::test_what_wins_when_several_things_are_wrong ~ at least one of error handling"],
    "destinations: itself, missing, wrong service": ["destinations::test_texts ~ You can't specify the function as a destination for itself.", "limits::test_what_is_just_not ~ The provided destination config"],
    "destinations: the pattern": ["catalogue::test_refusals ~ DESTINATION"],
    "GetPolicy of nothing": ["catalogue::test_refusals ~ get_policy"],
    "RemovePermission: statement, function, policy": ["policies::test_statements_are_removed_by_their_id"],
    "AddPermission twice": ["policies::test_statements_are_removed_by_their_id ~ already exists. Please provide a new statement id"],
    "AddPermission: $LATEST, principal": ["policies::test_what_cannot_be_granted_is_refused"],
    "URLs of what is missing": ["catalogue::test_refusals ~ Function does not exist", "urls::test_texts"],
    "URLs that are not there": ["catalogue::test_refusals ~ get_function_url_config"],
    "URLs twice": ["urls::test_texts ~ FunctionUrlConfig exists for this Lambda function"],
    "layers that are missing, and number 0": ["layers::test_missing_layers", "catalogue::test_refusals ~ Layer Version Cannot be less than 1"],
    "policies of layers": ["layers::test_layer_policy_texts", "catalogue::test_refusals ~ Statement t is not found in resource policy."],
    "layers of functions": ["layers::test_what_cannot_be_attached_is_refused", "layers::test_a_function_keeps_a_deleted_layer ~ does not exist.", "catalogue::test_refusals ~ {layer} and {layer} are versions of the same layer."],
    "code signing configurations that are missing": ["catalogue::test_refusals ~ NO_CSC", "catalogue::test_refusals ~ CodeSigningConfigNotFoundException"],
    "tags: qualified, too many, none, no keys, missing": ["versions::test_tag_errors_in_the_words_of_aws", "catalogue::test_tag_keys_must_be_given", "catalogue::test_refusals ~ Event source mapping not found"],
    "runtimes": ["create::test_an_unknown_runtime_is_refused_with_the_list_of_runtimes", "create::test_a_blocked_runtime_is_refused", "catalogue::test_layer_runtimes_are_checked_by_the_model"],
    "event source mappings": ["mappings::test_what_cannot_be_is_refused", "mappings::test_queue_and_role_are_looked_at"],
}

INVOCATION = {
    "the three types: status, body, headers": ["wire::test_the_headers_of_a_call", "wire::test_the_headers_of_a_call_that_nobody_waits_for", "wire::test_the_headers_of_a_failed_call"],
    "limits of payloads": ["invoke::test_payloads_at_the_limit_pass_and_one_byte_more_does_not", "invoke::test_events_have_their_own_limit", "invoke::test_an_answer_over_6_mb_is_a_function_error", "wire::test_the_oldest_way_to_call"],
    "client context": ["invoke::test_the_client_context_reaches_the_function", "limits::test_the_client_context_has_3583_bytes"],
    "log tail": ["invoke::test_the_log_tail_is_the_last_4096_bytes", "invoke::test_there_is_no_log_without_asking"],
    "trace header": ["invoke::test_the_trace_header_reaches_the_function_and_comes_back", "wire::test_the_trace_is_the_caller_s"],
    "empty body, no result, any JSON": ["invoke::test_an_empty_body_is_an_empty_object", "invoke::test_a_handler_without_a_result_answers_null", "invoke::test_json_of_every_kind_comes_back_as_it_went"],
    "dry run: parameters and rights, nothing runs": ["wire::test_a_dry_run_checks_everything", "wire::test_a_dry_run_is_a_question_for_rights", "invoke::test_dry_run_starts_nothing_w21"],
    "errors of Python": ["errors::test_an_exception_is_the_payload_and_keeps_the_environment_w72", "errors::test_a_handler_that_cannot_be_loaded_w14", "errors::test_a_syntax_error_in_the_code_w14", "errors::test_a_result_that_json_cannot_hold"],
    "errors of Node.js": ["errors::test_a_node_error_has_a_trace", "errors::test_a_node_handler_that_cannot_be_loaded", "errors::test_a_node_promise_that_nobody_handles"],
    "timeout": ["errors::test_a_handler_that_hangs_is_stopped_at_its_timeout_w38", "errors::test_tmp_survives_a_timeout_and_memory_does_not_w17"],
    "a process that ends, in a call and before": ["errors::test_a_process_that_ends_within_a_call", "errors::test_a_process_that_ends_while_importing", "errors::test_too_much_memory_kills_the_function_and_is_reported_w22_w51"],
    "entry points": ["errors::test_a_package_without_bootstrap", "errors::test_a_bootstrap_that_may_not_be_executed"],
    "extensions that fail": ["extensions::test_an_extension_that_crashes_fails_the_call"],
    "payloads that are no JSON or no UTF-8": ["invoke::test_a_payload_that_is_no_json_is_refused", "invoke::test_a_payload_that_is_no_utf8_is_refused"],
    "any content type": ["invoke::test_a_content_type_that_is_not_json_is_accepted"],
    "tenants": ["settings::test_tenants_never_share_an_environment", "settings::test_tenants_belong_to_functions_that_tell_them_apart"],
    "keys and file systems in trouble": ["variables::test_a_key_that_cannot_be_used_stops_the_function", "files::test_a_folder_that_went_is_told_to_the_caller"],
    "the ARN as invoked": ["invoke::test_the_invoked_arn_is_as_invoked_and_the_version_the_one_that_runs"],
    "reasons of throttles": ["wire::test_a_throttle_says_why_and_when", "concurrency::test_a_reservation_is_a_cap"],
    "frames of a streamed answer": ["wire::test_the_frames_of_a_streamed_answer", "wire::test_the_frames_of_a_buffered_answer", "wire::test_the_frames_of_a_failure"],
    "streaming, and what fails half-way": ["streams::test_a_streaming_function_answers_in_pieces", "streams::test_a_failure_half_way_is_told_in_the_last_event", "streams::test_what_fails_before_the_first_byte_is_an_ordinary_error"],
    "the right to invoke": ["iam::test_invoking_is_decided_on_the_arn_as_invoked", "iam::test_dry_run_checks_the_permission_w21", "wire::test_a_dry_run_is_a_question_for_rights", "policies::test_a_policy_opens_a_function_to_a_user_who_has_none", "policies::test_another_account_needs_both_sides"],
}

ACCESS = {
    "versions are whole copies": ["versions::test_a_version_keeps_its_code_and_configuration_w23", "rules::test_a_version_keeps_its_role"],
    "a version that an alias needs stays": ["update::test_a_version_that_an_alias_points_to_stays"],
    "aliases: weights, alike versions, clearing": ["rules::test_weighted_versions_are_alike", "versions::test_an_empty_routing_config_clears_the_weights", "versions::test_weights_of_nought_and_one_are_exact"],
    "layers: order, sharing, what is kept": ["layers::test_later_layers_cover_earlier_ones", "layers::test_a_layer_is_shared_by_its_policy", "limits::test_layers_have_bounds"],
    "code signing: warn, enforce, broken, revoked, expired": ["signing::test_warnings_let_untrusted_code_in_but_no_broken_signature", "signing::test_revocations", "signing::test_signatures_expire", "signing::test_layers_must_be_signed_too"],
    "statements: principals and conditions": ["rules::test_a_statement_has_what_it_was_given", "policies::test_a_statement_says_what_was_granted"],
    "policies have 20 KB": ["limits::test_a_policy_has_20_kb"],
    "URLs: both rights": ["url_rules::test_the_operator_may_let_old_callers_in", "url_rules::test_both_rights_are_needed", "urls::test_a_signed_caller_is_let_in_and_shown"],
    "URLs: denied, unknown, switched off, failed, too large": ["urls::test_without_a_policy_nobody_enters", "url_rules::test_an_address_is_its_region_s", "urls::test_switched_off_is_429", "urls::test_answers", "url_rules::test_a_body_over_6_mb_does_not_reach_the_function"],
    "URLs: the event": ["urls::test_a_request_is_an_event_of_format_2", "url_rules::test_what_is_forwarded_is_the_platform_s_word", "url_rules::test_bodies_are_text_or_base64_by_their_type", "url_rules::test_every_method_reaches_the_function"],
    "URLs: the answer": ["urls::test_answers", "urls::test_the_prelude_is_status_headers_and_cookies", "urls::test_an_error_half_way_breaks_the_answer_off", "url_rules::test_the_mode_decides_how_an_answer_comes"],
    "URLs: CORS": ["url_rules::test_a_preflight_is_answered_whole", "url_rules::test_an_answer_says_what_the_settings_say"],
    "URLs: by host and by path": ["urls::test_the_same_by_path", "url_rules::test_an_address_is_its_region_s"],
    "tags: limits": ["limits::test_what_is_just_not ~ aws:", "rules::test_tags_have_a_limit_all_together"],
    "the execution role": ["destinations::test_the_role_must_be_able_to_send", "invoke::test_the_function_runs_as_its_role_w27"],
    "tenant isolation": ["settings::test_tenants_never_share_an_environment"],
    "file systems, networks, keys": ["files::test_functions_share_a_granted_folder", "files::test_networks_are_looked_up_where_there_are_any", "variables::test_the_role_reads_by_a_grant_of_its_own"],
}

METRICS = {
    "Invocations, Errors, Duration, Throttles, ConcurrentExecutions": ["metrics::test_calls_are_counted_for_all_that_they_belong_to"],
    "UnreservedConcurrentExecutions, ClaimedAccountConcurrency": ["metrics::test_provisioned_environments_are_measured ~ ClaimedAccountConcurrency"],
    "Provisioned*": ["metrics::test_provisioned_environments_are_measured"],
    "PostRuntimeExtensionsDuration": ["metrics::test_what_extensions_take_after_the_answer_is_measured"],
    "AsyncEventsReceived, AsyncEventAge, AsyncEventsDropped": ["metrics::test_events_are_counted"],
    "DeadLetterErrors, DestinationDeliveryFailures": ["metrics::test_what_cannot_be_delivered_is_counted"],
    "RecursiveInvocationsDropped": ["metrics::test_a_chain_that_is_stopped_is_counted"],
    "SignatureValidationErrors": ["signing::test_warnings_let_untrusted_code_in_but_no_broken_signature ~ SignatureValidationErrors"],
    "Url*": ["metrics::test_requests_to_a_url_are_counted_by_their_answers"],
    "of mappings": ["mappings::test_a_mapping_that_asks_for_it_is_counted"],
    "Prometheus": ["metrics::test_calls_are_counted_for_all_that_they_belong_to ~ aws_lambda_invocations_sum"],
}

LIMITS = {
    "what is just allowed, and what is just not": ["limits::test_what_is_just_allowed", "limits::test_what_is_just_not"],
    "layers, policies, client context": ["limits::test_layers_have_bounds", "limits::test_a_policy_has_20_kb", "limits::test_the_client_context_has_3583_bytes"],
    "the process": ["limits::test_the_process_has_lambda_s_surroundings"],
}

PROOF = {
    "Powertools for Python and TypeScript": ["packages::test_powertools_for_python_in_a_layer", "packages::test_powertools_for_typescript_in_the_package"],
    "awslambdaric and aws-lambda-ric": ["packages::test_the_runtime_client_for_python_as_a_runtime_of_its_own", "packages::test_the_runtime_client_for_node_as_a_runtime_of_its_own"],
    "the lambda_runtime crate, streaming": ["packages::test_the_runtime_of_the_lambda_runtime_crate_streams"],
    "a cache and a shipper as extensions": ["extensions::test_a_function_uses_a_cache_extension", "telemetry::test_an_extension_is_shipped_everything"],
    "deaths at every step": ["faults::test_a_death_at_each_step_loses_nothing"],
    "no leak": ["leaks::test_the_platform_stays_as_it_was"],
}

FILES = {
    "attacks": "test_iam_attacks.py",
    "catalogue": "test_lambda_catalogue.py",
    "concurrency": "test_lambda_concurrency.py",
    "create": "test_create_function.py",
    "destinations": "test_lambda_destinations.py",
    "errors": "test_function_errors.py",
    "extensions": "test_extensions.py",
    "faults": "test_async_faults.py",
    "files": "test_lambda_file_systems.py",
    "iam": "test_identity.py",
    "invoke": "test_invoke.py",
    "layers": "test_lambda_layers.py",
    "leaks": "test_leaks.py",
    "limits": "test_lambda_limits.py",
    "mappings": "test_event_source_mappings.py",
    "metrics": "test_metrics.py",
    "operations": "test_lambda_operations.py",
    "package": "test_code_package.py",
    "packages": "test_lambda_packages.py",
    "policies": "test_lambda_policies.py",
    "read": "test_read_functions.py",
    "rules": "test_lambda_rules.py",
    "s3": "test_code_from_s3.py",
    "settings": "test_lambda_settings.py",
    "signing": "test_code_signing.py",
    "snapstart": "test_snapstart.py",
    "streams": "test_invoke_stream.py",
    "telemetry": "test_telemetry.py",
    "tracing": "test_lambda_tracing.py",
    "update": "test_update_delete.py",
    "url_rules": "test_lambda_url_rules.py",
    "urls": "test_lambda_urls.py",
    "variables": "test_lambda_variables.py",
    "versions": "test_versions_aliases.py",
    "wire": "test_lambda_wire.py",
}

SECTIONS = {
    "1.1": PROTOCOL, "1.2": NAMES, "1.3": OPERATIONS, "1.4": SETTINGS, "1.5": STATES, "1.6": REVISIONS, "1.7": PAGES, "1.8": SIZES,
    "1.9": CATALOGUE, "2": INVOCATION, "6": ACCESS, "7.1": METRICS, "8": LIMITS, "proof": PROOF,
}  # fmt: skip
ROWS = [(f"{section} {row}", tests) for section, rows in SECTIONS.items() for row, tests in rows.items()]


@functools.cache
def source(name):
    """The text of a file of tests, and the names of its tests."""
    text = (FOLDER / FILES[name]).read_text()
    return text, {node.name for node in ast.parse(text).body if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("tests", [tests for _, tests in ROWS], ids=[row for row, _ in ROWS])
def test_every_row_has_its_tests(tests):
    assert tests
    for test in tests:
        place, _, words = test.partition(" ~ ")
        name, _, function = place.partition("::")
        text, functions = source(name)
        assert function in functions, test
        assert words in text, test


@pytest.mark.parametrize("tests", [tests for *_, tests in spec_rows.ROWS], ids=[f"{section} {row}" for section, row, _ in spec_rows.ROWS])
def test_every_row_of_environments_has_its_tests(tests):
    assert tests
    for test in tests:
        path, _, name = test.partition("::")
        word = "def" if path.endswith(".py") else "fn"
        assert re.search(rf"\b{word} {name}\(", (FOLDER.parents[1] / path).read_text()), test
