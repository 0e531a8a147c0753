// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/dense_kernels.h"

#include <hwy/base.h>

// Compiled once for each of these generations of processors, chosen when the program runs.
#define HWY_DISABLED_TARGETS (HWY_SSSE3 | HWY_AVX3_DL)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/model/dense_kernels.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace knockscope::kernels {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

using Tag = hn::CappedTag<float, kLanes>;
using Vec = hn::Vec<Tag>;
using Bits = hn::RebindToUnsigned<Tag>;

// Accumulators of a tile must stay in registers: 32 of them, or 16 on older processors.
#if HWY_TARGET <= HWY_AVX3
constexpr std::size_t kTileRows = 8;
#else
constexpr std::size_t kTileRows = 4;
#endif
constexpr std::size_t kTileVectors = 3;

/// tile[i][j] = sum_t a[i * aRow + t * aSum] * b[t * bSum + vector j], the heart of all three products.
template <std::size_t Rows, std::size_t Vectors>
HWY_INLINE void multiplyTile(const float* HWY_RESTRICT a, std::size_t aRow, std::size_t aSum,
                             const float* HWY_RESTRICT b, std::size_t bSum, std::size_t sums,
                             Vec (&tile)[Rows][Vectors])
{
    const Tag d;
    const std::size_t lanes = hn::Lanes(d);
    for (std::size_t t = 0; t < sums; ++t) {
        Vec row[Vectors];
#pragma GCC unroll 4
        for (std::size_t j = 0; j < Vectors; ++j)
            row[j] = hn::Load(d, b + t * bSum + j * lanes);
#pragma GCC unroll 8
        for (std::size_t i = 0; i < Rows; ++i) {
            const Vec factor = hn::Set(d, a[i * aRow + t * aSum]);
#pragma GCC unroll 4
            for (std::size_t j = 0; j < Vectors; ++j)
                tile[i][j] = hn::MulAdd(factor, row[j], tile[i][j]);
        }
    }
}

template <std::size_t Rows, std::size_t Vectors>
HWY_INLINE void multiplyRows(const float* weights, std::size_t columns, std::size_t stride, const float* bias,
                             const float* inputs, std::size_t samples, std::size_t sample, float* outputs)
{
    const Tag d;
    Vec tile[Rows][Vectors];
    for (std::size_t i = 0; i < Rows; ++i) {
        for (std::size_t j = 0; j < Vectors; ++j)
            tile[i][j] = hn::Set(d, bias[i]);
    }
    multiplyTile<Rows, Vectors>(weights, stride, 1, inputs + sample, samples, columns, tile);
    for (std::size_t i = 0; i < Rows; ++i) {
        for (std::size_t j = 0; j < Vectors; ++j)
            hn::Store(tile[i][j], d, outputs + i * samples + sample + j * hn::Lanes(d));
    }
}

void multiplyImpl(const float* weights, std::size_t rows, std::size_t columns, std::size_t stride,
                  const float* bias, const float* inputs, std::size_t samples, float* outputs)
{
    const std::size_t lanes = hn::Lanes(Tag());
    const std::size_t wide = 2 * lanes;
    for (std::size_t sample = 0; sample < samples;) {
        const bool isWide = samples - sample >= wide;
        std::size_t row = 0;
        for (; row + kTileRows <= rows; row += kTileRows) {
            if (isWide) {
                multiplyRows<kTileRows, 2>(weights + row * stride, columns, stride, bias + row, inputs,
                                           samples, sample, outputs + row * samples);
            } else {
                multiplyRows<kTileRows, 1>(weights + row * stride, columns, stride, bias + row, inputs,
                                           samples, sample, outputs + row * samples);
            }
        }
        for (; row < rows; ++row) {
            if (isWide) {
                multiplyRows<1, 2>(weights + row * stride, columns, stride, bias + row, inputs, samples,
                                   sample, outputs + row * samples);
            } else {
                multiplyRows<1, 1>(weights + row * stride, columns, stride, bias + row, inputs, samples,
                                   sample, outputs + row * samples);
            }
        }
        sample += isWide ? wide : lanes;
    }
}

template <std::size_t Vectors>
HWY_INLINE void addGradientTile(const float* weights, std::size_t rows, std::size_t stride,
                                const float* slopes, std::size_t samples, float* gradient)
{
    const Tag d;
    const std::size_t lanes = hn::Lanes(d);
    for (std::size_t sample = 0; sample < samples; sample += kTileRows) {
        Vec tile[kTileRows][Vectors];
        for (std::size_t i = 0; i < kTileRows; ++i) {
            for (std::size_t j = 0; j < Vectors; ++j)
                tile[i][j] = hn::Load(d, gradient + (sample + i) * stride + j * lanes);
        }
        multiplyTile<kTileRows, Vectors>(slopes + sample, 1, samples, weights, stride, rows, tile);
        for (std::size_t i = 0; i < kTileRows; ++i) {
            for (std::size_t j = 0; j < Vectors; ++j)
                hn::Store(tile[i][j], d, gradient + (sample + i) * stride + j * lanes);
        }
    }
}

void addInputGradientImpl(const float* weights, std::size_t rows, std::size_t columns, std::size_t stride,
                          const float* slopes, std::size_t samples, float* gradient)
{
    const std::size_t lanes = hn::Lanes(Tag());
    std::size_t column = 0;
    for (; column + kTileVectors * lanes <= columns; column += kTileVectors * lanes)
        addGradientTile<kTileVectors>(weights + column, rows, stride, slopes, samples, gradient + column);
    for (; column < columns; column += lanes)
        addGradientTile<1>(weights + column, rows, stride, slopes, samples, gradient + column);
}

struct AdamVectors {
    Vec decay, stepSize, rootCorrection, beta1, beta2, epsilon;

    explicit AdamVectors(const AdamW& adam)
        : decay(hn::Set(Tag(), adam.decay))
        , stepSize(hn::Set(Tag(), adam.stepSize))
        , rootCorrection(hn::Set(Tag(), adam.rootCorrection))
        , beta1(hn::Set(Tag(), adam.beta1))
        , beta2(hn::Set(Tag(), adam.beta2))
        , epsilon(hn::Set(Tag(), adam.epsilon))
    {
    }
};

/// Random bits for rounding; cheap, and good enough for that (xorshift32 in each lane).
class RoundingNoise {
public:
    explicit RoundingNoise(std::uint64_t seed)
        : m_state(hn::Iota(Bits(), 0))
    {
        const Bits d;
        // Lanes must start far apart: neighbouring states stay alike for long.
        m_state = (m_state + hn::Set(d, static_cast<std::uint32_t>(seed ^ (seed >> 32U))))
            * hn::Set(d, 2654435761U);
        m_state = hn::Or(m_state, hn::Set(d, 1U));
        for (int i = 0; i < 4; ++i)
            next();
    }

    hn::Vec<Bits> next()
    {
        m_state = hn::Xor(m_state, hn::ShiftLeft<13>(m_state));
        m_state = hn::Xor(m_state, hn::ShiftRight<17>(m_state));
        m_state = hn::Xor(m_state, hn::ShiftLeft<5>(m_state));
        return m_state;
    }

private:
    hn::Vec<Bits> m_state;
};

HWY_INLINE Vec loadMoments(const float* moments)
{
    return hn::Load(Tag(), moments);
}

HWY_INLINE Vec loadMoments(const std::uint16_t* moments)
{
    const hn::Rebind<std::uint16_t, Tag> half;
    const auto bits = hn::ShiftLeft<16>(hn::PromoteTo(Bits(), hn::Load(half, moments)));
    return hn::BitCast(Tag(), bits);
}

HWY_INLINE void storeMoments(Vec values, hn::Vec<Bits> /*noise*/, float* moments)
{
    hn::Store(values, Tag(), moments);
}

/// Up or down with the probability that keeps the mean: rounding to the nearest would lose every change
/// below half a per cent, which is what most steps are.
HWY_INLINE void storeMoments(Vec values, hn::Vec<Bits> noise, std::uint16_t* moments)
{
    const hn::Rebind<std::uint16_t, Tag> half;
    const hn::RebindToSigned<Bits> whole;
    const auto bits = hn::ShiftRight<16>(hn::BitCast(Bits(), values) + noise);
    hn::Store(hn::DemoteTo(half, hn::BitCast(whole, bits)), half, moments);
}

template <class Moment>
HWY_INLINE void descendVector(const AdamVectors& adam, Vec gradient, float* HWY_RESTRICT weights,
                              Moment* HWY_RESTRICT first, Moment* HWY_RESTRICT second, RoundingNoise& noise)
{
    const Tag d;
    const Vec m = hn::MulAdd(adam.beta1, loadMoments(first) - gradient, gradient);
    const Vec square = gradient * gradient;
    const Vec v = hn::MulAdd(adam.beta2, loadMoments(second) - square, square);
    if constexpr (sizeof(Moment) < sizeof(float)) {
        const auto bits = noise.next();
        storeMoments(m, hn::ShiftRight<16>(bits), first);
        storeMoments(v, hn::And(bits, hn::Set(Bits(), 0xFFFFU)), second);
    } else {
        storeMoments(m, hn::Zero(Bits()), first);
        storeMoments(v, hn::Zero(Bits()), second);
    }
    const Vec step = m / hn::MulAdd(hn::Sqrt(v), adam.rootCorrection, adam.epsilon);
    hn::Store(hn::NegMulAdd(adam.stepSize, step, hn::Load(d, weights) * adam.decay), d, weights);
}

template <std::size_t Rows, std::size_t Vectors>
HWY_INLINE void gradientTile(const float* slopes, const float* inputs, std::size_t samples,
                             std::size_t stride, float* gradient)
{
    const Tag d;
    const std::size_t lanes = hn::Lanes(d);
    Vec tile[Rows][Vectors];
    for (std::size_t i = 0; i < Rows; ++i) {
        for (std::size_t j = 0; j < Vectors; ++j)
            tile[i][j] = hn::Zero(d);
    }
    multiplyTile<Rows, Vectors>(slopes, samples, 1, inputs, stride, samples, tile);
    for (std::size_t i = 0; i < Rows; ++i) {
        for (std::size_t j = 0; j < Vectors; ++j)
            hn::Store(tile[i][j], d, gradient + i * stride + j * lanes);
    }
}

/// The gradient of whole rows is made first, in a buffer that stays in cache: weights and moments are then
/// streamed from end to end, which memory answers twice as fast as the same in tiles.
template <std::size_t Rows, class Moment>
HWY_INLINE void descendRows(const AdamVectors& adam, float* weights, Moment* first, Moment* second,
                            std::size_t columns, std::size_t stride, const float* slopes, const float* inputs,
                            std::size_t samples, float* gradient, RoundingNoise& noise)
{
    const Tag d;
    const std::size_t lanes = hn::Lanes(d);
    std::size_t column = 0;
    for (; column + kTileVectors * lanes <= columns; column += kTileVectors * lanes)
        gradientTile<Rows, kTileVectors>(slopes, inputs + column, samples, stride, gradient + column);
    for (; column < columns; column += lanes)
        gradientTile<Rows, 1>(slopes, inputs + column, samples, stride, gradient + column);
    for (std::size_t i = 0; i < Rows; ++i) {
        for (column = 0; column < columns; column += lanes) {
            const std::size_t at = i * stride + column;
            descendVector(adam, hn::Load(d, gradient + at), weights + at, first + at, second + at, noise);
        }
    }
}

template <class Moment>
HWY_INLINE void descendAll(const AdamW& settings, float* weights, Moment* first, Moment* second,
                           std::size_t rows, std::size_t columns, std::size_t stride, const float* slopes,
                           const float* inputs, std::size_t samples, float* scratch, std::uint64_t seed)
{
    const AdamVectors adam(settings);
    RoundingNoise noise(seed);
    std::size_t row = 0;
    for (; row + kTileRows <= rows; row += kTileRows) {
        descendRows<kTileRows>(adam, weights + row * stride, first + row * stride, second + row * stride,
                               columns, stride, slopes + row * samples, inputs, samples, scratch, noise);
    }
    for (; row < rows; ++row) {
        descendRows<1>(adam, weights + row * stride, first + row * stride, second + row * stride, columns,
                       stride, slopes + row * samples, inputs, samples, scratch, noise);
    }
}

void descendImpl(const AdamW& adam, float* weights, float* first, float* second, std::size_t rows,
                 std::size_t columns, std::size_t stride, const float* slopes, const float* inputs,
                 std::size_t samples, float* scratch)
{
    descendAll(adam, weights, first, second, rows, columns, stride, slopes, inputs, samples, scratch, 0);
}

void descendHalfImpl(const AdamW& adam, float* weights, std::uint16_t* first, std::uint16_t* second,
                     std::size_t rows, std::size_t columns, std::size_t stride, const float* slopes,
                     const float* inputs, std::size_t samples, float* scratch, std::uint64_t seed)
{
    descendAll(adam, weights, first, second, rows, columns, stride, slopes, inputs, samples, scratch, seed);
}

void descendGivenImpl(const AdamW& settings, float* parameters, float* first, float* second,
                      const float* gradient, std::size_t count)
{
    const Tag d;
    const AdamVectors adam(settings);
    RoundingNoise noise(0);
    for (std::size_t i = 0; i < count; i += hn::Lanes(d))
        descendVector(adam, hn::Load(d, gradient + i), parameters + i, first + i, second + i, noise);
}

} // namespace HWY_NAMESPACE
} // namespace knockscope::kernels
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace knockscope::kernels {

HWY_EXPORT(multiplyImpl);
HWY_EXPORT(addInputGradientImpl);
HWY_EXPORT(descendImpl);
HWY_EXPORT(descendHalfImpl);
HWY_EXPORT(descendGivenImpl);

void multiply(const float* weights, std::size_t rows, std::size_t columns, std::size_t stride,
              const float* bias, const float* inputs, std::size_t samples, float* outputs)
{
    HWY_DYNAMIC_DISPATCH(multiplyImpl)(weights, rows, columns, stride, bias, inputs, samples, outputs);
}

void addInputGradient(const float* weights, std::size_t rows, std::size_t columns, std::size_t stride,
                      const float* slopes, std::size_t samples, float* gradient)
{
    HWY_DYNAMIC_DISPATCH(addInputGradientImpl)(weights, rows, columns, stride, slopes, samples, gradient);
}

void descend(const AdamW& adam, float* weights, float* firstMoments, float* secondMoments, std::size_t rows,
             std::size_t columns, std::size_t stride, const float* slopes, const float* inputs,
             std::size_t samples, float* scratch)
{
    HWY_DYNAMIC_DISPATCH(descendImpl)
    (adam, weights, firstMoments, secondMoments, rows, columns, stride, slopes, inputs, samples, scratch);
}

void descend(const AdamW& adam, float* weights, std::uint16_t* firstMoments, std::uint16_t* secondMoments,
             std::size_t rows, std::size_t columns, std::size_t stride, const float* slopes,
             const float* inputs, std::size_t samples, float* scratch, std::uint64_t seed)
{
    HWY_DYNAMIC_DISPATCH(descendHalfImpl)
    (adam, weights, firstMoments, secondMoments, rows, columns, stride, slopes, inputs, samples, scratch,
     seed);
}

void descend(const AdamW& adam, float* parameters, float* firstMoments, float* secondMoments,
             const float* gradient, std::size_t count)
{
    HWY_DYNAMIC_DISPATCH(descendGivenImpl)
    (adam, parameters, firstMoments, secondMoments, gradient, count);
}

} // namespace knockscope::kernels
#endif
