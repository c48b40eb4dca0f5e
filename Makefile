# What takes longer, or needs more, than `scripts/test` should: other programs judge the gateways (docs/judges.md).
#
#     make judges PYTHON=/path/to/python3.13 MIRROR=/path/to/terraform/mirror

PYTHON ?= python3.13
MIRROR ?=

.PHONY: judges
judges:
	scripts/judge-templates examples
	scripts/judge-routes
	scripts/judge-terraform $(if $(MIRROR),--mirror $(MIRROR))
	scripts/judge-localstack --python $(PYTHON)
