"""`python -m roe_trainer` is the same as `roe-trainer`."""

import sys

from roe_trainer.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
