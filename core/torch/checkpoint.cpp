// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/translate.h"
#include "core/torch/torch_module.h"

#include <fmt/format.h>
#include <torch/torch.h>

#include <algorithm>
#include <fstream>
#include <limits>
#include <new>
#include <span>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

// 1: no factorised output, which is written as before when there is none. 2: neither model nor numbers.
constexpr std::int64_t kFormatVersion = 3;

torch::Tensor view(const ParameterView& parameter)
{
    const auto columns = static_cast<std::int64_t>(parameter.columns);
    if (parameter.rows == 0)
        return torch::from_blob(parameter.values, {columns}, torch::kFloat32);
    return torch::from_blob(parameter.values, {static_cast<std::int64_t>(parameter.rows), columns},
                            {static_cast<std::int64_t>(parameter.stride), 1}, torch::kFloat32);
}

torch::Tensor halfView(const ParameterView& shape, std::span<const std::uint16_t> values)
{
    auto* const memory = const_cast<std::uint16_t*>(values.data()); // only read
    return torch::from_blob(memory,
                            {static_cast<std::int64_t>(shape.rows), static_cast<std::int64_t>(shape.columns)},
                            {static_cast<std::int64_t>(shape.stride), 1}, torch::kBFloat16);
}

[[noreturn]] void throwDamaged(const fs::path& path)
{
    throw Error(
        ErrorKind::BadInput,
        translated(translatable(
                       "core",
                       "{} is not a readable checkpoint. Delete it and train this fold again with --resume."),
                   path.string()));
}

/// An archive in memory of names and tensors with the project's errors.
class Writer {
public:
    void write(const std::string& name, const torch::Tensor& tensor) { m_archive.write(name, tensor); }
    void write(const std::string& name, std::int64_t value) { write(name, torch::tensor(value)); }
    void write(const std::string& name, std::vector<double> values)
    {
        write(name, torch::tensor(values, torch::kFloat64));
    }

    /// `half`: the last layer's weights in bfloat16, [outputs, stride], in place of those in `mlp`; or empty.
    void write(const std::string& prefix, const Mlp& mlp, std::span<const std::uint16_t> half = {})
    {
        write(prefix + "hidden_layers", static_cast<std::int64_t>(mlp.hidden.size()));
        write(prefix + "output_layers", static_cast<std::int64_t>(mlp.output.size()));
        Mlp& views = const_cast<Mlp&>(mlp); // from_blob takes no const memory; it is only read
        const std::vector<ParameterView> parameters = views.views();
        for (std::size_t i = 0; i < parameters.size(); ++i) {
            const bool isHalf = !half.empty() && i + 2 == parameters.size(); // before the last bias
            write(fmt::format("{}parameter_{}", prefix, i),
                  isHalf ? halfView(parameters[i], half) : view(parameters[i]));
        }
    }
    void write(const std::string& name, const std::string& text)
    {
        const std::vector<std::uint8_t> bytes(text.begin(), text.end());
        write(name, torch::tensor(bytes, torch::kUInt8));
    }

    void save(const fs::path& path)
    {
        writeFileAtomically(path, [&](const fs::path& temporary) {
            // LibTorch's writer ends the program when it is told that a file does not take its bytes: it
            // throws from a destructor. So it is told that all is well.
            std::ofstream file(temporary, std::ios::binary);
            m_archive.save_to([&](const void* bytes, std::size_t count) {
                file.write(static_cast<const char*>(bytes), static_cast<std::streamsize>(count));
                return count;
            });
            file.flush();
            if (!file)
                throw Error(
                    ErrorKind::Io,
                    translated(translatable("core",
                                            "Cannot write {}; is the disk full? Free some space and continue "
                                            "with --resume."),
                               path.string()));
        });
    }

private:
    torch::serialize::OutputArchive m_archive;
};

class Reader {
public:
    explicit Reader(const fs::path& path)
        : m_path(path)
    {
        if (!std::ifstream(path))
            throw Error(
                ErrorKind::Io,
                translated(translatable("core", "Cannot read {}; check that it is there and readable."),
                           path.string()));
        try {
            m_archive.load_from(path.string());
        } catch (const std::bad_alloc&) {
            throw;
        } catch (const std::exception&) {
            throwDamaged(path);
        }
        if (integer("format_version") > kFormatVersion) {
            throw Error(
                ErrorKind::BadInput,
                translated(translatable(
                               "core", "{} was written by a newer Knockscope. Update the program to use it."),
                           path.string()));
        }
    }

    torch::Tensor tensor(const std::string& name)
    {
        torch::Tensor value;
        try {
            if (!m_archive.try_read(name, value))
                throwDamaged(m_path);
        } catch (const c10::Error&) {
            throwDamaged(m_path);
        }
        return value;
    }

    std::int64_t integer(const std::string& name)
    {
        const torch::Tensor value = tensor(name);
        if (value.numel() != 1)
            throwDamaged(m_path);
        return value.to(torch::kInt64).item<std::int64_t>();
    }

    std::string text(const std::string& name)
    {
        const torch::Tensor value = tensor(name).to(torch::kUInt8).contiguous();
        const std::uint8_t* const bytes = value.data_ptr<std::uint8_t>();
        return {bytes, bytes + value.numel()};
    }

    std::vector<double> numbers(const std::string& name)
    {
        const torch::Tensor value = tensor(name).to(torch::kFloat64).contiguous();
        return {value.data_ptr<double>(), value.data_ptr<double>() + value.numel()};
    }

    Mlp mlp(const std::string& prefix)
    {
        constexpr std::int64_t kMostLayers = 64;
        const std::int64_t hidden = integer(prefix + "hidden_layers");
        torch::Tensor outputLayers;
        const bool isOfVersion1 = !m_archive.try_read(prefix + "output_layers", outputLayers);
        const std::int64_t output = isOfVersion1 ? 1 : outputLayers.to(torch::kInt64).item<std::int64_t>();
        if (hidden < 0 || hidden > kMostLayers || output < 1 || output > 2)
            throwDamaged(m_path);

        std::size_t next = 0;
        const auto read = [&] { return tensor(fmt::format("{}parameter_{}", prefix, next++)); };
        std::size_t inputs = 0;
        const auto readLinear = [&] {
            const torch::Tensor weights = read().to(torch::kFloat32).contiguous();
            if (weights.dim() != 2 || weights.size(0) < 1 || weights.size(1) < 1
                || (inputs > 0 && static_cast<std::size_t>(weights.size(1)) != inputs))
                throwDamaged(m_path);
            LinearLayer layer(static_cast<std::size_t>(weights.size(1)),
                              static_cast<std::size_t>(weights.size(0)));
            for (std::size_t row = 0; row < layer.outputs; ++row) {
                std::copy_n(weights.data_ptr<float>() + row * layer.inputs, layer.inputs,
                            layer.weights.data() + row * layer.stride);
            }
            readVector(read(), layer.outputs, layer.bias);
            inputs = layer.outputs;
            return layer;
        };
        Mlp mlp;
        for (std::int64_t i = 0; i < hidden; ++i) {
            HiddenLayer layer{readLinear(), {}, {}};
            layer.normWeight.resize(layer.linear.bias.size());
            layer.normBias.resize(layer.linear.bias.size());
            readVector(read(), layer.linear.outputs, layer.normWeight);
            readVector(read(), layer.linear.outputs, layer.normBias);
            mlp.hidden.push_back(std::move(layer));
        }
        for (std::int64_t i = 0; i < output; ++i)
            mlp.output.push_back(readLinear());
        return mlp;
    }

private:
    void readVector(const torch::Tensor& given, std::size_t count, LargeBuffer<float>& values) const
    {
        const torch::Tensor vector = given.to(torch::kFloat32).contiguous();
        if (vector.dim() != 1 || static_cast<std::size_t>(vector.numel()) != count)
            throwDamaged(m_path);
        std::copy_n(vector.data_ptr<float>(), count, values.data());
    }

    fs::path m_path;
    torch::serialize::InputArchive m_archive;
};

bool haveSameShape(const Mlp& a, const Mlp& b)
{
    const auto same = [](const LinearLayer& x, const LinearLayer& y) {
        return x.inputs == y.inputs && x.outputs == y.outputs;
    };
    return std::equal(a.hidden.begin(), a.hidden.end(), b.hidden.begin(), b.hidden.end(),
                      [&](const HiddenLayer& x, const HiddenLayer& y) { return same(x.linear, y.linear); })
        && std::equal(a.output.begin(), a.output.end(), b.output.begin(), b.output.end(), same);
}

} // namespace

void TorchModule::saveMlp(const fs::path& path, const Mlp& mlp, const std::string& model,
                          const std::vector<double>& numbers) const
{
    Writer writer;
    writer.write("format_version", kFormatVersion);
    writer.write("model", model);
    writer.write("numbers", numbers);
    writer.write("", mlp);
    writer.save(path);
}

MlpCheckpoint TorchModule::loadMlp(const fs::path& path) const
{
    Reader reader(path);
    MlpCheckpoint checkpoint;
    if (reader.integer("format_version") > 2) {
        checkpoint.model = reader.text("model");
        checkpoint.numbers = reader.numbers("numbers");
    }
    checkpoint.network = reader.mlp("");
    return checkpoint;
}

void TorchModule::saveUnfinished(const fs::path& path, const MlpState& state, const FitHistory& history) const
{
    Writer writer;
    writer.write("format_version", kFormatVersion);
    writer.write("computation", history.computation);
    writer.write("steps", state.steps);
    writer.write("best_epoch", std::int64_t{history.bestEpoch});
    writer.write("network_", state.network);
    writer.write("first_moments_", state.firstMoments, state.half.first);
    writer.write("second_moments_", state.secondMoments, state.half.second);
    if (history.bestEpoch > 0)
        writer.write("best_", history.best);
    std::vector<double> objective;
    std::vector<double> w1;
    std::vector<double> validation;
    for (const EpochReport& epoch : history.epochs) {
        objective.push_back(epoch.objective);
        w1.push_back(epoch.w1.value_or(std::numeric_limits<double>::quiet_NaN()));
        validation.push_back(epoch.validation.value_or(std::numeric_limits<double>::quiet_NaN()));
    }
    writer.write("objective", objective);
    writer.write("w1", w1);
    writer.write("validation", validation);
    writer.save(path);
}

UnfinishedTraining TorchModule::loadUnfinished(const fs::path& path) const
{
    Reader reader(path);
    UnfinishedTraining training;
    training.history.computation = reader.text("computation");
    training.state.steps = reader.integer("steps");
    training.history.bestEpoch = static_cast<int>(reader.integer("best_epoch"));
    training.state.network = reader.mlp("network_");
    training.state.firstMoments = reader.mlp("first_moments_");
    training.state.secondMoments = reader.mlp("second_moments_");
    if (training.history.bestEpoch > 0)
        training.history.best = reader.mlp("best_");
    const Mlp& network = training.state.network;
    if (!haveSameShape(network, training.state.firstMoments)
        || !haveSameShape(network, training.state.secondMoments)
        || (training.history.bestEpoch > 0 && !haveSameShape(network, training.history.best)))
        throwDamaged(path);
    const std::vector<double> objective = reader.numbers("objective");
    const std::vector<double> w1 = reader.numbers("w1");
    const std::vector<double> validation = reader.numbers("validation");
    if (w1.size() != objective.size() || validation.size() != objective.size())
        throwDamaged(path);
    for (std::size_t i = 0; i < objective.size(); ++i) {
        EpochReport report;
        report.epoch = static_cast<int>(i) + 1;
        report.objective = objective[i];
        if (w1[i] == w1[i])
            report.w1 = w1[i];
        if (validation[i] == validation[i])
            report.validation = validation[i];
        report.isRepeated = true;
        training.history.epochs.push_back(report);
    }
    return training;
}

} // namespace knockscope
