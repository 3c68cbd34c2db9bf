# Every command of the project. `make` alone lists them.

# The day on which the site is to be seen: make site AS_OF=2025-04-20
AS_OF ?= 2025-04-20

# Debian packages, by name; each command installs those it needs and finds missing.
BUILD_PACKAGES := libcmark-dev libxlsxwriter-dev nettle-dev pkg-config
TEST_PACKAGES := $(BUILD_PACKAGES) chromium cmark cmark-gfm strace python3 python3-html5lib python3-jsonschema python3-venv \
  python3-yaml
VERIFY_PACKAGES := $(TEST_PACKAGES) default-jre-headless linkchecker \
  libreoffice-calc-nogui python3-openpyxl
BENCH_PACKAGES := $(BUILD_PACKAGES) gcc libc6-dev python3 python3-venv

# What `make test` runs after the Swift tests, and what `make verify` runs: programs that exit with 0 when all is well.
TESTS := Tests/Site/test_check_site.py Tests/Tools/test_sarif_schema.py Tests/Site/sample-site \
  Tests/Site/sample-provenance Tests/Site/browser Tests/Verify/test_recount.py Tests/Site/canary Tests/Site/neutral \
  Tests/Site/odd-files Tests/Site/random-sample Tests/Site/kill-sample
CHECKS := Tests/Verify/same-bytes Tests/Verify/bounded Tests/Verify/valid-pages Tests/Verify/browser Tests/Verify/answers \
  Tests/Verify/search Tests/Verify/recount-sample Tests/Verify/random-projects Tests/Verify/spreadsheets \
  Tests/Verify/provenance Tests/Verify/kill-sweep

.PHONY: help site test verify bench screenshots lint format clean build-packages test-packages bench-packages verify-packages

help:
	@echo 'make site    dựng trang từ content/ vào site/          build the site from content/ into site/'
	@echo 'make test    chạy mọi phép thử, vài phút               run all tests, a few minutes'
	@echo 'make verify  các phép thử lâu hơn                      the longer checks'
	@echo 'make bench   đo tốc độ so với Hugo, in ra bảng          measure against Hugo, print a table'
	@echo 'make screenshots  chụp lại các ảnh của README            take the pictures of the README again'
	@echo 'make lint    soát cách trình bày mã nguồn              check the form of the source'
	@echo 'make format  sửa cách trình bày mã nguồn               mend the form of the source'
	@echo 'make clean   xóa mọi thứ đã dựng                       remove all that was built'
	@echo
	@echo 'AS_OF=2025-04-20  ngày xem số liệu                     the day on which the site is seen'

site: build-packages
	swift build -c release --product tonghop
	.build/release/tonghop build --as-of $(AS_OF)

test: test-packages
	swift test --disable-xctest
	@set -e; for program in $(TESTS); do echo "$$program"; "$$program"; done

verify: verify-packages
	swift build -c release --product tonghop
	@set -e; for program in $(CHECKS); do echo "$$program"; "$$program"; done

bench: bench-packages
	swift build -c release --product tonghop
	bench/run

screenshots: verify-packages
	swift build -c release --product tonghop
	scripts/screenshots

lint:
	swift format lint --strict --recursive --parallel Sources Tests Package.swift

format:
	swift format --in-place --recursive --parallel Sources Tests Package.swift

clean:
	rm -rf .build site noi-bo .tonghop

build-packages:
	@scripts/need-packages $(BUILD_PACKAGES)

verify-packages:
	@scripts/need-packages $(VERIFY_PACKAGES)

test-packages:
	@scripts/need-packages $(TEST_PACKAGES)

bench-packages:
	@scripts/need-packages $(BENCH_PACKAGES)
