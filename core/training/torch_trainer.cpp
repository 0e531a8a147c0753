// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/training/mlp_trainer.h"

namespace knockscope {

std::unique_ptr<MlpTrainer> makeTorchTrainer(TrainingProblem, MlpState, const TrainingSettings&, int,
                                             const std::string& device)
{
    throw Error(ErrorKind::Usage, "--device " + device + " cannot train yet; use --device cpu.");
}

} // namespace knockscope
