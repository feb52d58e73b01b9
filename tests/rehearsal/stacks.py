"""What moto forgets when a change set is executed (the stack's outputs, parameters and tags), and that an empty stack,
of which only a change was planned, is the one that the next plan is for.
"""

from __future__ import annotations

from typing import Any

from moto.cloudformation.models import CloudFormationBackend


def teach() -> None:
    executed = CloudFormationBackend.execute_change_set
    planned = CloudFormationBackend.create_change_set

    def execute_change_set(self: CloudFormationBackend, change_set_name: str, stack_name: str | None = None) -> None:
        executed(self, change_set_name, stack_name)
        done = self.describe_change_set(change_set_name)
        assert done is not None
        stack = done.stack
        stack.parameters, stack.tags = done.parameters, done.tags or {}
        stack._parse_template()
        stack.output_map = stack._create_output_map()

    def create_change_set(self: CloudFormationBackend, stack_name: str, *given: Any, **named: Any) -> tuple[str, str]:
        # By moto's own way there would be two of this name, the first of them for ever in review.
        for identity, stack in list(self.stacks.items()):
            if stack.name == stack_name and stack.status == "REVIEW_IN_PROGRESS":
                del self.stacks[identity]
        return planned(self, stack_name, *given, **named)

    CloudFormationBackend.execute_change_set = execute_change_set  # type: ignore[method-assign]
    CloudFormationBackend.create_change_set = create_change_set  # type: ignore[method-assign]
