"""What AWS documents of Lambda's execution environment, concurrency and asynchronous events, and which test proves each row.

`ROWS` is (section, row, tests); a test is named by its file and function. `tests/api/test_lambda_rows.py` holds the names against the
files, so a test that is renamed or goes is missed here. `UNMET` is what is not as on AWS, and why.
"""

API = "tests/api/"
IT = "crates/compute/tests/it/"
COMPUTE = "crates/compute/src/"
LAMBDA = "crates/services/lambda/src/"
SANDBOX = "crates/sandbox/tests/it/"
RUNTIMES = "tests/runtimes/"

ROWS = [
    # The life of an environment.
    ("3.1", "init: extensions start and register, then the runtime; ends when all wait", [IT + "extensions.rs::an_external_extension_is_told_of_calls_and_of_the_end"]),
    ("3.1", "init that fails is done again inside the first call, under the function's timeout", [API + "test_function_errors.py::test_an_import_that_hangs_is_the_timeout", API + "test_lambda_environment.py::test_initialisation_is_done_again_inside_the_first_call"]),
    ("3.1", "init ahead of calls has max(130 s, timeout), 900 s at most; one that fails ends FAILED", [COMPUTE + "limits.rs::initialisation_ahead_has_more_time", API + "test_lambda_concurrency.py::test_what_cannot_initialise_fails"]),
    ("3.1", "restore: hooks, 10 s, 408 or 400", [IT + "snapstart.rs::a_hook_that_takes_too_long_fails_the_restore", API + "test_snapstart.py::test_a_hook_that_fails_fails_the_call"]),
    ("3.1", "invoke: the timeout covers runtime and extensions", [IT + "extensions.rs::an_extension_that_never_waits_again_ends_the_environment_at_the_timeout"]),
    ("3.1", "timeout and crash: reset, then init again; /tmp stays, memory does not", [IT + "reset.rs::files_survive_a_failed_call_and_memory_and_processes_do_not", API + "test_function_errors.py::test_tmp_survives_a_timeout_and_memory_does_not_w17"]),
    ("3.1", "shutdown: SIGTERM to the runtime, SHUTDOWN to extensions with its reason", [IT + "extensions.rs::an_internal_extension_registers_from_the_function", API + "test_extensions.py::test_a_timeout_shuts_extensions_down_and_keeps_tmp", API + "test_extensions.py::test_an_extension_of_a_layer_is_told_of_calls_and_of_the_end"]),
    ("3.1", "shutdown: 0, 500, 2000 ms; 30 % of them the runtime's", [COMPUTE + "shutdown.rs::the_time_is_shared_as_on_aws"]),
    ("3.1", "one event at a time", [API + "test_invoke.py::test_one_environment_never_has_two_events"]),
    ("3.1", "frozen between events", [SANDBOX + "end.rs::a_frozen_sandbox_stands_still_until_thawed_and_can_be_killed", API + "test_advice.py::test_an_idle_function_costs_nothing_w04_w10"]),
    ("3.1", "the answer goes out when the runtime posts it; extensions may go on", [IT + "extensions.rs::an_answer_does_not_wait_for_extensions_but_the_environment_does", API + "test_metrics.py::test_what_extensions_take_after_the_answer_is_measured"]),
    ("3.1", "idle environments go after a time that can be set", [API + "test_pools.py::test_an_environment_goes_after_the_time_that_was_said"]),
    ("3.1", "AWS_LAMBDA_INITIALIZATION_TYPE", [API + "test_lambda_concurrency.py::test_environments_are_ready_before_the_first_call", API + "test_snapstart.py::test_an_environment_is_restored_for_its_first_call"]),
    # The Runtime API.
    ("3.2", "next: blocks; its headers", [API + "test_invoke.py::test_the_context_object_w16", API + "test_invoke.py::test_the_client_context_reaches_the_function", API + "test_lambda_settings.py::test_tenants_never_share_an_environment", RUNTIMES + "test_python.py::test_context_from_headers"]),
    ("3.2", "response: 202; beyond 6291556 bytes 413, and the caller is told", [COMPUTE + "runtime_api.rs::a_plain_life", API + "test_invoke.py::test_an_answer_over_6_mb_is_a_function_error", RUNTIMES + "test_python.py::test_too_large_answer_does_not"]),
    ("3.2", "error: 202, the body as it is, known error types", [COMPUTE + "runtime_api.rs::error_types_are_kept_when_well_formed", COMPUTE + "runtime_api.rs::without_a_header_the_body_names_the_error", API + "test_function_errors.py::test_any_bootstrap_runs_w11"]),
    ("3.2", "error: the cause for X-Ray", [RUNTIMES + "test_python_process.py::test_xray_cause", API + "test_xray.py::test_who_samples_before_is_above"]),
    ("3.2", "init/error: its body is the answer", [API + "test_function_errors.py::test_a_handler_that_cannot_be_loaded_w14"]),
    ("3.2", "restore/next, restore/error", [COMPUTE + "runtime_api.rs::a_restored_life", RUNTIMES + "test_python_process.py::test_snap_start_failure"]),
    ("3.2", "ping, wrong ids, calls out of order, response mode", [API + "test_runtime_interfaces.py::test_what_is_asked_out_of_turn_is_refused", API + "test_runtime_interfaces.py::test_an_unknown_response_mode_ends_the_call"]),
    ("3.2", "a body that is cut off", [COMPUTE + "runtime_api.rs::what_is_no_answer_ends_the_call_with_a_name", IT + "answers.rs::an_answer_that_is_none_is_an_error_and_the_environment_lives_on"]),
    ("3.2", "500 of the platform: the runtime exits", [RUNTIMES + "test_python.py::test_server_error_ends_the_process", RUNTIMES + "test_node.py::test_server_error_ends_the_process"]),
    ("3.2", "streaming, with errors in trailers", [API + "test_invoke_stream.py::test_a_streaming_function_answers_in_pieces", API + "test_invoke_stream.py::test_a_failure_half_way_is_told_in_the_last_event"]),
    ("3.2", "streaming to HTTP: prelude and eight NUL bytes", [API + "test_lambda_urls.py::test_the_prelude_is_status_headers_and_cookies"]),
    ("3.2", "fatal error types in REPORT", [API + "test_extensions.py::test_an_extension_that_crashes_fails_the_call", COMPUTE + "report.rs::payloads_are_those_of_aws"]),
    # Extensions.
    ("3.3", "external: files of /opt/extensions, started first; internal ones register", [COMPUTE + "extensions_host.rs::extensions_are_the_files_of_all_layers", IT + "extensions.rs::an_internal_extension_registers_from_the_function"]),
    ("3.3", "at most ten", [COMPUTE + "extensions.rs::there_are_at_most_ten"]),
    ("3.3", "the file that switches them off", [API + "test_extensions.py::test_extensions_can_be_switched_off"]),
    ("3.3", "register: names, events, identifier, accountId, closed after init", [COMPUTE + "extensions.rs::registration_has_its_rules", COMPUTE + "extensions.rs::a_plain_life", API + "test_runtime_interfaces.py::test_what_is_asked_out_of_turn_is_refused"]),
    ("3.3", "event/next: INVOKE and SHUTDOWN to the member", [API + "test_extensions.py::test_an_extension_of_a_layer_is_told_of_calls_and_of_the_end", COMPUTE + "extensions.rs::the_shutdown_event_is_given_once_to_those_who_wait_for_it"]),
    ("3.3", "init/error, exit/error", [COMPUTE + "extensions.rs::an_exit_is_named_after_what_was_reported", COMPUTE + "extensions.rs::an_internal_extension_s_report_is_its_end"]),
    ("3.3", "errors by name", [COMPUTE + "extensions.rs::identifiers_and_headers_are_asked_for", COMPUTE + "extensions.rs::events_are_for_those_who_registered_and_do_not_wait_yet"]),
    ("3.3", "variables that extensions do not see", [API + "test_lambda_environment.py::test_variables_of_a_function_and_of_its_extensions"]),
    ("3.3", "an extension that exits fails the environment", [IT + "extensions.rs::a_failing_extension_fails_the_call"]),
    # Telemetry.
    ("3.4", "subscribing: schemas, types, one API of both, closed after init", [COMPUTE + "telemetry.rs::what_cannot_be_is_refused", IT + "telemetry.rs::subscriptions_end_with_initialisation", IT + "telemetry.rs::the_telemetry_api_tells_everything_from_the_beginning"]),
    ("3.4", "the older Logs API", [COMPUTE + "telemetry.rs::the_logs_api_has_its_own_schemas_and_methods", IT + "telemetry.rs::the_logs_api_speaks_its_own_schema_over_tcp"]),
    ("3.4", "buffering: defaults and bounds", [COMPUTE + "telemetry.rs::defaults_are_those_of_aws"]),
    ("3.4", "delivery over HTTP and TCP; what is lost is said", [API + "test_telemetry.py::test_an_extension_is_shipped_everything", IT + "telemetry.rs::a_subscriber_that_does_not_listen_is_told_of_its_loss", COMPUTE + "telemetry_delivery.rs::what_does_not_fit_is_counted_and_said"]),
    ("3.4", "each event's record", [COMPUTE + "telemetry_event.rs::events_have_the_shape_of_their_schema", API + "test_telemetry.py::test_an_extension_is_shipped_everything", API + "test_snapstart.py::test_restores_in_a_log_of_json"]),
    ("3.4", "lines are objects only with a log of JSON", [COMPUTE + "telemetry_delivery.rs::lines_are_objects_only_where_they_may_be"]),
    ("3.4", "the metadata endpoint", [API + "test_lambda_environment.py::test_the_metadata_endpoint", API + "test_lambda_environment.py::test_an_extension_finds_the_zone_too"]),
    # Variables.
    ("3.5", "the role's session; with SnapStart an address to ask for it", [API + "test_invoke.py::test_the_function_runs_as_its_role_w27", API + "test_snapstart.py::test_credentials_are_asked_for"]),
    ("3.5", "names and values of all others", [API + "test_lambda_environment.py::test_variables_of_a_function_and_of_its_extensions", API + "test_invoke.py::test_the_environment_of_a_function"]),
    ("3.5", "AWS_LAMBDA_LOG_FORMAT and _LEVEL with JSON only", [API + "test_lambda_environment.py::test_json_logs_are_variables_too"]),
    ("3.5", "X-Ray: the daemon's address, and a daemon there", [API + "test_xray.py::test_a_sampled_call_is_a_trace", COMPUTE + "tracing_daemon.rs::segments_come_behind_a_header"]),
    ("3.5", "_X_AMZN_TRACE_ID follows each event", [RUNTIMES + "test_python.py::test_trace_id_follows_each_event", RUNTIMES + "test_node.py::test_trace_id_follows_each_event"]),
    ("3.5", "reserved names are refused", [API + "test_create_function.py::test_reserved_environment_variables_are_refused_w34", LAMBDA + "configure.rs::reserved_and_oversized_variables_are_refused"]),
    ("3.5", "all others may be set", [API + "test_lambda_environment.py::test_what_a_user_may_set"]),
    ("3.5", "AWS_LAMBDA_EXEC_WRAPPER", [RUNTIMES + "test_python_process.py::test_wrapper_script", RUNTIMES + "test_node_process.py::test_wrapper_script"]),
    # Files and limits.
    ("3.6", "only /tmp can be written, of its size", [API + "test_invoke.py::test_the_file_system_is_read_only_but_for_tmp", API + "test_isolation.py::test_tmp_has_its_limit", API + "test_isolation.py::test_tmp_can_be_larger_when_configured"]),
    ("3.6", "layers in order below /opt", [API + "test_lambda_layers.py::test_later_layers_cover_earlier_ones"]),
    ("3.6", "modes are kept", [API + "test_code_package.py::test_modes_folders_and_names_are_kept_w13"]),
    ("3.6", "/mnt of file systems", [API + "test_lambda_file_systems.py::test_functions_share_a_granted_folder"]),
    ("3.6", "search order", [RUNTIMES + "test_python.py::test_search_order", API + "test_advice.py::test_a_bundled_library_wins_over_a_layers_and_the_runtimes_w71", RUNTIMES + "test_node.py::test_node_path_of_the_message_counts"]),
    ("3.6", "not root, no way to more", [API + "test_isolation.py::test_no_rights_are_held_and_none_can_be_gained"]),
    ("3.6", "1024 descriptors", [SANDBOX + "escape.rs::open_files_have_an_end", API + "test_lambda_limits.py::test_the_process_has_lambda_s_surroundings"]),
    ("3.6", "1024 processes and threads", [API + "test_lambda_environment.py::test_processes_and_threads_have_an_end_of_their_own"]),
    ("3.6", "resolv.conf, hosts, /proc and /dev as programs expect them", [API + "test_lambda_environment.py::test_files_that_programs_expect", API + "test_isolation.py::test_device_files_are_the_harmless_ones"]),
    ("3.6", "no /dev/shm", [API + "test_lambda_limits.py::test_the_process_has_lambda_s_surroundings"]),
    ("3.6", "processor by memory", [API + "test_invoke.py::test_more_memory_is_more_processor_w22", SANDBOX + "end.rs::cpu_is_counted_and_limited"]),
    ("3.6", "Max Memory Used", [API + "test_function_errors.py::test_max_memory_used_is_measured_w51"]),
    ("3.6", "bootstrap of /var/task, then /opt", [API + "test_function_errors.py::test_a_package_without_bootstrap", API + "test_function_errors.py::test_a_bootstrap_that_may_not_be_executed", API + "test_lambda_packages.py::test_the_runtime_client_for_python_as_a_runtime_of_its_own"]),
    # Logs.
    ("3.7", "group and stream, of one's own too; without rights the function runs", [API + "test_logs.py::test_an_environment_has_one_stream", API + "test_logs.py::test_a_group_of_its_own", API + "test_logs.py::test_a_role_without_log_rights_still_runs"]),
    ("3.7", "lines of the platform", [COMPUTE + "telemetry_event.rs::lines_are_those_of_aws", API + "test_invoke.py::test_the_log_tail_of_a_cold_call_has_all_lines_w18_w56"]),
    ("3.7", "XRAY in REPORT", [COMPUTE + "telemetry_event.rs::a_sampled_trace_is_told_of", API + "test_lambda_tracing.py::test_active_tracing_samples_the_first_call_of_a_second"]),
    ("3.7", "INIT_REPORT and RESTORE_REPORT", [IT + "logs.rs::provisioned_environments_report_their_initialisation", API + "test_snapstart.py::test_an_environment_is_restored_for_its_first_call"]),
    ("3.7", "init is billed", [COMPUTE + "report.rs::billing_rounds_up_and_includes_initialisation"]),
    ("3.7", "lines of functions: text", [RUNTIMES + "test_python_process.py::test_log", RUNTIMES + "test_python_process.py::test_error_line", RUNTIMES + "test_node_process.py::test_log", API + "test_telemetry.py::test_a_message_of_several_lines_is_one_event"]),
    ("3.7", "JSON", [API + "test_telemetry.py::test_logs_in_json_have_levels", IT + "logs.rs::in_json_the_platform_speaks_in_events", RUNTIMES + "test_python_process.py::test_json_log_of_an_exception"]),
    ("3.7", "levels", [COMPUTE + "telemetry_event.rs::json_lines_are_filtered_by_level", IT + "logs.rs::lines_of_a_function_s_own_runtime_are_filtered_by_their_level", COMPUTE + "function.rs::levels_are_read_from_lines"]),
    ("3.7", "long lines; the tail", [API + "test_function_errors.py::test_a_line_over_256_kb_is_split_not_lost", API + "test_invoke.py::test_the_log_tail_is_the_last_4096_bytes"]),
    # Handlers and runtimes.
    ("3.8", "Node.js", [RUNTIMES + "test_node.py::test_handler_string", RUNTIMES + "test_node.py::test_callback_handlers_are_gone", RUNTIMES + "test_node_streaming.py::test_stream"]),
    ("3.8", "Python", [RUNTIMES + "test_python.py::test_handler_name"]),
    ("3.8", "provided.*", [API + "test_function_errors.py::test_any_bootstrap_runs_w11", API + "test_lambda_packages.py::test_the_runtime_of_the_lambda_runtime_crate_streams"]),
    ("3.9", "identifiers that are accepted, and the texts about others", [API + "test_create_function.py::test_an_unknown_runtime_is_refused_with_the_list_of_runtimes", API + "test_create_function.py::test_a_blocked_runtime_is_refused", LAMBDA + "configure.rs::runtimes_are_told_apart"]),
    ("3.9", "layers are held against them", [API + "test_lambda_catalogue.py::test_layer_runtimes_are_checked_by_the_model"]),
    ("3.9", "runtime management, of each version", [API + "test_lambda_settings.py::test_runtime_management", LAMBDA + "settings.rs::runtime_management_is_a_version_s"]),
    ("3.9", "which of them have snapshots", [API + "test_snapstart.py::test_only_the_runtimes_that_aws_lists_have_snapshots"]),
    # Concurrency.
    ("4.1", "account settings", [API + "test_lambda_concurrency.py::test_where_it_shows", API + "test_update_delete.py::test_account_settings_count_functions_not_versions"]),
    ("4.1", "a hundred stay unreserved", [LAMBDA + "set_aside.rs::a_hundred_stay_unreserved", API + "test_lambda_concurrency.py::test_texts"]),
    ("4.1", "reserved: a guarantee and a cap of all versions; 0 is off", [LAMBDA + "gate.rs::a_reservation_is_a_cap_and_a_guarantee", API + "test_lambda_concurrency.py::test_a_reservation_is_a_cap", API + "test_lambda_concurrency.py::test_zero_switches_a_function_off", API + "test_lambda_urls.py::test_switched_off_is_429"]),
    ("4.1", "1000 environments in 10 s", [COMPUTE + "scaling.rs::a_thousand_starts_at_once_then_a_hundred_a_second"]),
    ("4.1", "ten calls a second for each execution; events are not limited by it", [LAMBDA + "gate.rs::a_reservation_of_one_admits_ten_calls_a_second", LAMBDA + "gate.rs::functions_without_a_reservation_share_ten_calls_a_second_for_each_execution"]),
    ("4.1", "throttles are counted of the function, as nothing else", [LAMBDA + "measure.rs::a_call_counts_for_all_that_it_belongs_to"]),
    ("4.1", "what the machine cannot hold is throttled, and idle environments of others go first", [IT + "memory.rs::what_stands_idle_longest_goes_first_when_memory_is_short", IT + "provision.rs::a_provisioned_environment_serves_on_a_machine_that_is_full"]),
    ("4.2", "put: 202, IN_PROGRESS, READY or FAILED; lists", [API + "test_lambda_concurrency.py::test_environments_are_ready_before_the_first_call", API + "test_lambda_concurrency.py::test_what_cannot_initialise_fails", LAMBDA + "provisioned.rs::the_status_follows_the_pool"]),
    ("4.2", "within the reservation and the account", [LAMBDA + "set_aside.rs::provisioned_stays_within_what_is_reserved", LAMBDA + "set_aside.rs::provisioned_without_a_reservation_comes_out_of_the_account", API + "test_lambda_concurrency.py::test_provisioned_texts"]),
    ("4.2", "aliases: it moves along; one way only", [LAMBDA + "provisioned.rs::it_moves_with_its_alias", LAMBDA + "provisioned.rs::a_version_is_provisioned_one_way_only"]),
    ("4.2", "the rest runs on demand, and is counted", [API + "test_lambda_concurrency.py::test_calls_beyond_it_run_on_demand", API + "test_metrics.py::test_provisioned_environments_are_measured", LAMBDA + "gate.rs::provisioned_environments_come_first_and_the_rest_spills_over"]),
    ("4.2", "all of a reservation provisioned: $LATEST has no room", [LAMBDA + "gate.rs::where_all_that_is_reserved_is_provisioned_latest_has_no_room"]),
    ("4.2", "allocated a few at a time, and made anew", [COMPUTE + "provision.rs::what_is_missing_is_started_a_few_at_a_time", API + "test_lambda_concurrency.py::test_an_environment_that_dies_is_made_anew"]),
    ("4.2", "not with SnapStart, not with tenants", [API + "test_snapstart.py::test_what_it_does_not_go_with", API + "test_lambda_settings.py::test_tenants_belong_to_functions_that_tell_them_apart"]),
    # Asynchronous events.
    ("4.3", "stored, then 202", [API + "test_async.py::test_events_wait_through_a_kill_w03", API + "test_async_faults.py::test_a_death_at_each_step_loses_nothing"]),
    ("4.3", "function errors: after 1 and 2 minutes, the same request id", [API + "test_async.py::test_a_failing_event_is_tried_three_times_by_the_clock_w36", LAMBDA + "aftermath.rs::attempts_follow_the_configuration"]),
    ("4.3", "throttles and faults: 1 s to 5 min, up to the age, no attempts used", [LAMBDA + "aftermath.rs::throttles_back_off_to_five_minutes_and_end_with_the_age", LAMBDA + "asynchronous.rs::a_throttled_event_waits_and_runs"]),
    ("4.3", "age and attempts as configured", [API + "test_lambda_destinations.py::test_retries_and_age_are_kept_to"]),
    ("4.3", "configurations: put replaces, update merges, not copied to versions", [API + "test_lambda_destinations.py::test_what_is_configured_is_shown", LAMBDA + "event_config.rs::put_replaces_and_update_merges", API + "test_lambda_catalogue.py::test_event_settings_are_not_copied_to_a_new_version"]),
    ("4.3", "destinations: five kinds, none that keeps an order, with the role's rights", [API + "test_lambda_destinations.py::test_failures_reach_topics_buses_and_buckets", API + "test_lambda_destinations.py::test_the_role_must_be_able_to_send", LAMBDA + "event_config.rs::destinations_are_checked"]),
    ("4.3", "the record to the member", [LAMBDA + "aftermath.rs::records_are_those_of_aws", API + "test_lambda_destinations.py::test_a_failure_is_told_with_everything", API + "test_lambda_destinations.py::test_a_success_is_told"]),
    ("4.3", "ZeroReservedConcurrency", [API + "test_lambda_destinations.py::test_a_function_that_is_switched_off_tells_at_once"]),
    ("4.3", "dead letters: the event, three attributes; queues and topics without an order", [API + "test_lambda_destinations.py::test_a_dead_letter_reaches_its_queue", API + "test_lambda_destinations.py::test_a_dead_letter_reaches_its_topic", LAMBDA + "checks.rs::dead_letters_go_to_standard_queues_and_topics"]),
    ("4.3", "what cannot be delivered is counted and kept", [LAMBDA + "asynchronous.rs::what_no_service_takes_is_kept_and_counted", API + "test_lambda_destinations.py::test_what_cannot_be_delivered_is_kept_and_listed"]),
    ("4.3", "metrics of the queue", [API + "test_metrics.py::test_events_are_counted"]),
    ("4.4", "the seventeenth call of a chain is stopped, unless allowed", [API + "test_lambda_settings.py::test_an_endless_chain_is_stopped", LAMBDA + "lineage.rs::the_seventeenth_call_in_a_chain_is_stopped", LAMBDA + "settings.rs::recursion_is_stopped_unless_allowed"]),
    # The network and the keys of a function.
    ("6.14", "VpcConfig is held against the networks that are configured", [API + "test_lambda_file_systems.py::test_networks_are_looked_up_where_there_are_any", API + "test_lambda_file_systems.py::test_without_networks_ids_are_taken_as_they_come"]),
    ("6.14", "KMSKeyArn", [API + "test_lambda_variables.py::test_a_key_that_cannot_be_used_stops_the_function", API + "test_lambda_variables.py::test_they_are_encrypted_at_rest", LAMBDA + "grants.rs::grants_left_by_a_death_are_retired"]),
    ("6.14", "SourceKMSKeyArn", [API + "test_lambda_source_key.py::test_a_key_that_cannot_be_used_stops_the_function", API + "test_lambda_source_key.py::test_at_rest_it_is_sealed_and_a_restart_needs_the_key"]),
    ("7.3", "segments of the service and of the function; errors and throttles", [API + "test_xray.py::test_a_sampled_call_is_a_trace", LAMBDA + "segments.rs::what_did_not_run_has_the_services_segment"]),
    ("7.3", "active tracing samples one call a second and five percent of the others", [LAMBDA + "trace.rs::one_call_a_second_is_sampled_and_a_share_of_the_others"]),
]

# What is not as on AWS: section, row, why.
UNMET = [
    ("3.1", "managed instances: several events in an environment", "there are no capacity providers; refused by name"),
    ("3.2", "Lambda-Runtime-Cognito-Identity", "there is no Cognito whose identities could call"),
    ("3.2", "the address 169.254.100.1:9001", "it is 127.0.0.1:9001, AWS's former one: SDKs ask for credentials at loopback addresses alone; use AWS_LAMBDA_RUNTIME_API"),
    ("3.2", "Runtime.InvalidWorkingDir, Runtime.InvalidTaskConfig", "of images, which are not run"),
    ("3.4", "the span runtimeOverhead", "runtimeDone is told with the answer, before the runtime asks for the next event"),
    ("3.4", "the zone of a machine", "a machine is one zone, the region's first"),
    ("3.5", "AWS_LAMBDA_MAX_CONCURRENCY", "of managed instances"),
    ("3.5", "variables of Ruby, Java, .NET", "these runtimes are not there yet"),
    ("3.6", "VpcConfig decides what a function reaches", "it is checked and shown; the network is the host's"),
    ("3.8", "Ruby, Java, .NET, PowerShell, images", "these runtimes are not there yet; functions of theirs can be made, calls say so"),
    ("4.2", "Application Auto Scaling", "the service is not there"),
    ("7.3", "Dwell Time and Attempt subsegments of events", "an older form; the service's segment begins with the attempt"),
]
