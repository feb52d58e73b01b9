"""What moto forgets when a change set is executed: the stack's outputs, parameters and tags."""

from __future__ import annotations

from moto.cloudformation.models import CloudFormationBackend


def teach() -> None:
    executed = CloudFormationBackend.execute_change_set

    def execute_change_set(self: CloudFormationBackend, change_set_name: str, stack_name: str | None = None) -> None:
        executed(self, change_set_name, stack_name)
        done = self.describe_change_set(change_set_name)
        assert done is not None
        stack = done.stack
        stack.parameters, stack.tags = done.parameters, done.tags or {}
        stack._parse_template()
        stack.output_map = stack._create_output_map()

    CloudFormationBackend.execute_change_set = execute_change_set  # type: ignore[method-assign]
