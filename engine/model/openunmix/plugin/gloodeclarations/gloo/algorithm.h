#pragma once

// Of this, c10d needs nothing; see context.h.
