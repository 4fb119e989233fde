# Everything that people and machines run here, by name; `make` alone lists it.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

SWIFT ?= swift
SOURCES := Package.swift $(wildcard Sources Tests Examples Benchmarks)
# Labelled texts or web pages to measure the readers on, and how long a fuzz target runs.
DATA ?= ../shared/bench/texts
PAGES ?= ../shared/bench/pages
# Our own labelled texts, from which the text reader learns too.
SAMPLES := Tests/Readers/TextReaderTests/Fixtures
SECONDS_EACH ?= 60
export SWIFT

.PHONY: help
help: ## List what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: demo
demo: needs ## Convert the sample articles to JSON, HTML, text and XML, into demo/
	@.ci/demo

.PHONY: test
test: test-debug test-release test-traits test-linkage test-examples ## Run every test (under ten minutes on two cores)

.PHONY: test-debug
test-debug: needs ## Run the test suite, all but the large inputs
	@.ci/python
	$(SWIFT) test --skip LargeInput

.PHONY: test-release
test-release: needs ## Run the tests on large inputs, optimised
	$(SWIFT) test -c release -Xswiftc -enable-testing --scratch-path .build/release-tests --filter LargeInput

.PHONY: test-traits
test-traits: ## Build without the XML trait, as where libxml2 is absent
	$(SWIFT) build --disable-default-traits --scratch-path .build/no-traits

.PHONY: test-linkage
test-linkage: needs ## Prove what a program on the core alone, and the tool, load
	@.ci/linkage

.PHONY: test-examples
test-examples: needs ## Build and run every example
	@.ci/examples

.PHONY: bench
bench: needs ## Measure reader and exporters beside their limits and peers
	@.ci/bench

.PHONY: bench-peers
bench-peers: needs ## Measure the web page reader beside its peers (PAGES=folder)
	@.ci/bench-peers $(PAGES)

.PHONY: evaluate
evaluate: needs ## Score the readers on labelled texts or web pages (DATA=folder)
	@.ci/evaluate $(DATA)

.PHONY: cross-validate
cross-validate: needs ## Score the text reader on texts of houses it did not learn from
	@.ci/unpack $(PAGES) .build/pages
	@.ci/evaluate $(DATA) --cross-validate $(SAMPLES) .build/pages

.PHONY: train
train: needs ## Learn the text reader's weights from labelled texts and pages (DATA=folder, PAGES=folder)
	@.ci/unpack $(PAGES) .build/pages
	$(SWIFT) run --package-path Benchmarks -c release Train $(DATA) $(SAMPLES) .build/pages Sources/Readers/Text/Roles/RoleWeights.swift

.PHONY: train-pages
train-pages: needs ## Learn the page reader's weights from labelled pages (DATA=folder)
	@.ci/unpack $(DATA) .build/pages
	$(SWIFT) run --package-path Benchmarks -c release TrainPages $(DATA) .build/pages Sources/Readers/Web/Body/Roles/BodyWeights.swift

.PHONY: fuzz
fuzz: needs ## Fuzz each target for a minute (SECONDS_EACH=60)
	@.ci/fuzz $(SECONDS_EACH)

.PHONY: sanitize
sanitize: needs ## Run the test suite under the address and the thread sanitizer
	LSAN_OPTIONS=suppressions=.ci/leaks $(SWIFT) test --disable-xctest --skip LargeInput --sanitize=address --scratch-path .build/address
	$(SWIFT) test --disable-xctest --skip LargeInput --sanitize=thread --scratch-path .build/thread

.PHONY: lint
lint: ## Check format, documentation comments, and the compact form of the schema
	$(SWIFT) format lint --strict -r -p $(SOURCES)
	@.ci/compact-schema --check

.PHONY: format
format: ## Format the sources in place
	$(SWIFT) format -i -r -p $(SOURCES)

.PHONY: docs
docs: needs ## Build the documentation into .build/site, warnings as errors
	@.ci/docs

.PHONY: figures
figures: ## Picture the HTML page for the README (needs Chromium)
	@.ci/figures

.PHONY: needs
needs:
	@.ci/install

.PHONY: clean
clean: ## Remove what was built
	rm -rf .build demo {Benchmarks,Tests/*,Examples/*}/.build
