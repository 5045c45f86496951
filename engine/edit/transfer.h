#pragma once

#include "engine/edit/slicegains.h"
#include "engine/edit/slicereader.h"

#include <cstddef>

namespace stemwright::edit {

/// Moves sound between the spectra of the stems, bin by bin and alike in all channels. The stems add up to the same as before, to the
/// rounding of float. The last stem is the residual.
///
/// `gains` are in [0, 1]: how much of each bin is moved.
/// Thread  any.

/// All stems give to the target.
void moveTo(std::size_t target, const BinGains& gains, SliceSpectra& spectra);
/// The target gives to the others, by their shares of the energy there. Where they have practically none it goes to the residual, and what
/// the residual itself gives, to all others alike.
void moveAway(std::size_t target, const BinGains& gains, SliceSpectra& spectra);

} // namespace stemwright::edit
