using System;

namespace TorchSharp.Modules
{
    public sealed class AlphaDropout : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal AlphaDropout() => throw null!;

        public bool inplace { get => throw null!; set => throw null!; }
        public double p { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class AvgPool1d : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal AvgPool1d() => throw null!;

        public bool ceil_mode { get => throw null!; set => throw null!; }
        public bool count_include_pad { get => throw null!; set => throw null!; }
        public long kernel_size { get => throw null!; set => throw null!; }
        public long? padding { get => throw null!; set => throw null!; }
        public long? stride { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor input) => throw null!;
    }

    public sealed class AvgPool2d : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal AvgPool2d() => throw null!;

        public bool ceil_mode { get => throw null!; set => throw null!; }
        public bool count_include_pad { get => throw null!; set => throw null!; }
        public long? divisor_override { get => throw null!; set => throw null!; }
        public long[] kernel_size { get => throw null!; set => throw null!; }
        public long[] padding { get => throw null!; set => throw null!; }
        public long[] stride { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor input) => throw null!;
    }

    public sealed class AvgPool3d : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal AvgPool3d() => throw null!;

        public bool ceil_mode { get => throw null!; set => throw null!; }
        public bool count_include_pad { get => throw null!; set => throw null!; }
        public long? divisor_override { get => throw null!; set => throw null!; }
        public long[] kernel_size { get => throw null!; set => throw null!; }
        public long[] padding { get => throw null!; set => throw null!; }
        public long[] stride { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor input) => throw null!;
    }

    public abstract class BatchNorm : NormBase
    {
        internal BatchNorm() => throw null!;
        public BatchNorm(long num_features, double eps, double momentum, bool affine, bool track_running_stats, torch.Device? device, torch.ScalarType? dtype, string name) => throw null!;

        public override torch.Tensor forward(torch.Tensor input) => throw null!;
    }

    public sealed class BatchNorm1d : BatchNorm
    {
        internal BatchNorm1d() => throw null!;

        protected override void ValidateInputDimensions(torch.Tensor input) => throw null!;
    }

    public sealed class BatchNorm2d : BatchNorm
    {
        internal BatchNorm2d() => throw null!;

        protected override void ValidateInputDimensions(torch.Tensor input) => throw null!;
    }

    public sealed class BatchNorm3d : BatchNorm
    {
        internal BatchNorm3d() => throw null!;

        protected override void ValidateInputDimensions(torch.Tensor input) => throw null!;
    }

    public sealed class Bilinear : torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal Bilinear() => throw null!;

        public Parameter? bias { get => throw null!; set => throw null!; }
        public long in1_features { get => throw null!; set => throw null!; }
        public long in2_features { get => throw null!; set => throw null!; }
        public long out_features { get => throw null!; set => throw null!; }
        public Parameter weight { get => throw null!; set => throw null!; }

        protected override void Dispose(bool disposing) => throw null!;
        public override torch.Tensor forward(torch.Tensor input1, torch.Tensor input2) => throw null!;
    }

    public sealed class CELU : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal CELU() => throw null!;

        public double alpha { get => throw null!; set => throw null!; }
        public bool inplace { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class ChannelShuffle : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal ChannelShuffle() => throw null!;

        public long groups { get => throw null!; set => throw null!; }

        public override string GetName() => throw null!;
        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class ConstantPad1d : PadBase
    {
        internal ConstantPad1d() => throw null!;
    }

    public sealed class ConstantPad2d : PadBase
    {
        internal ConstantPad2d() => throw null!;
    }

    public sealed class ConstantPad3d : PadBase
    {
        internal ConstantPad3d() => throw null!;
    }

    public sealed class Conv1d : Convolution
    {
        internal Conv1d() => throw null!;

        public override torch.Tensor forward(torch.Tensor input) => throw null!;
    }

    public sealed class Conv2d : Convolution
    {
        internal Conv2d() => throw null!;

        public override torch.Tensor forward(torch.Tensor input) => throw null!;
    }

    public sealed class Conv3d : Convolution
    {
        internal Conv3d() => throw null!;

        public override torch.Tensor forward(torch.Tensor input) => throw null!;
    }

    public sealed class ConvTranspose1d : ConvolutionTranspose
    {
        internal ConvTranspose1d() => throw null!;

        public override torch.Tensor forward(torch.Tensor input, long[]? output_size) => throw null!;
    }

    public sealed class ConvTranspose2d : ConvolutionTranspose
    {
        internal ConvTranspose2d() => throw null!;

        public override torch.Tensor forward(torch.Tensor input, long[]? output_size) => throw null!;
    }

    public sealed class ConvTranspose3d : ConvolutionTranspose
    {
        internal ConvTranspose3d() => throw null!;

        public override torch.Tensor forward(torch.Tensor input, long[]? output_size) => throw null!;
    }

    public abstract class Convolution : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        protected Parameter? _bias;
        protected long[] _reversed_padding_repeated_twice;
        protected Parameter? _weight;

        internal Convolution() => throw null!;
        protected Convolution(string name, long in_channels, long out_channels, long[] kernel_size, long[] stride, long[]? padding, Padding? padding_type, long[] dilation, bool transposed, long[] output_padding, long groups, bool bias, PaddingModes padding_mode, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;

        public Parameter? bias { get => throw null!; set => throw null!; }
        public long[] dilation { get => throw null!; set => throw null!; }
        public long groups { get => throw null!; set => throw null!; }
        public long in_channels => throw null!;
        public long[] kernel_size { get => throw null!; set => throw null!; }
        public long out_channels => throw null!;
        public long[] output_padding { get => throw null!; set => throw null!; }
        public long[]? padding => throw null!;
        public PaddingModes padding_mode { get => throw null!; set => throw null!; }
        public Padding? padding_type => throw null!;
        public long[] stride { get => throw null!; set => throw null!; }
        public bool transposed => throw null!;
        public Parameter weight { get => throw null!; set => throw null!; }

        protected override void Dispose(bool disposing) => throw null!;
        public void SetPadding(long[] padding) => throw null!;
        public void SetPadding(Padding padding) => throw null!;
        protected bool ValidateShape(torch.Tensor input, long dimensions) => throw null!;
        public void reset_parameters() => throw null!;
    }

    public abstract class ConvolutionTranspose : Convolution
    {
        internal ConvolutionTranspose() => throw null!;
        protected ConvolutionTranspose(string name, long in_channels, long out_channels, long[] kernel_size, long[] stride, long[]? padding, Padding? padding_type, long[] dilation, bool transposed, long[] output_padding, long groups, bool bias, PaddingModes padding_mode, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;

        protected long[] _output_padding(torch.Tensor input, long[]? output_size, long[] kernel_size, long[] stride, long[] padding, long[] dilation, long num_spatial_dims) => throw null!;
        public override torch.Tensor forward(torch.Tensor input) => throw null!;
        public abstract torch.Tensor forward(torch.Tensor input, long[]? output_size);
    }

    public sealed class CosineSimilarity : ParameterLessModule<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal CosineSimilarity() => throw null!;

        public long dim { get => throw null!; set => throw null!; }
        public double eps { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor input1, torch.Tensor input2) => throw null!;
    }

    public sealed class Dropout : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Dropout() => throw null!;

        public bool inplace { get => throw null!; set => throw null!; }
        public double p { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class Dropout1d : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Dropout1d() => throw null!;

        public bool inplace { get => throw null!; set => throw null!; }
        public double p { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class Dropout2d : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Dropout2d() => throw null!;

        public bool inplace { get => throw null!; set => throw null!; }
        public double p { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor input) => throw null!;
    }

    public sealed class Dropout3d : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Dropout3d() => throw null!;

        public bool inplace { get => throw null!; set => throw null!; }
        public double p { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor input) => throw null!;
    }

    public sealed class ELU : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal ELU() => throw null!;

        public double alpha { get => throw null!; set => throw null!; }
        public bool inplace { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class Embedding : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        internal Embedding() => throw null!;

        public Parameter? weight { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor input) => throw null!;
    }

    public sealed class FeatureAlphaDropout : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal FeatureAlphaDropout() => throw null!;

        public bool inplace { get => throw null!; set => throw null!; }
        public double p { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor input) => throw null!;
    }

    public sealed class Flatten : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Flatten() => throw null!;

        public long end_dim { get => throw null!; set => throw null!; }
        public long start_dim { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor input) => throw null!;
    }

    public sealed class GELU : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal GELU() => throw null!;

        public GELU.Approximate approximate { get => throw null!; set => throw null!; }
        public bool inplace { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;

        public enum Approximate
        {
            none = 0,
            tanh = 1,
        }
    }

    public sealed class GLU : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal GLU() => throw null!;

        public long dim { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class GRU : torch.nn.Module<torch.Tensor, torch.Tensor, (torch.Tensor, torch.Tensor)>
    {
        internal GRU() => throw null!;

        public (torch.Tensor, torch.Tensor) call(torch.Tensor input, torch.Tensor h0 = null) => throw null!;
        public void flatten_parameters() => throw null!;
        public override (torch.Tensor, torch.Tensor) forward(torch.Tensor input, torch.Tensor h0 = null) => throw null!;
    }

    public sealed class GRUCell : torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal GRUCell() => throw null!;

        public Parameter? bias_hh { get => throw null!; set => throw null!; }
        public Parameter? bias_ih { get => throw null!; set => throw null!; }
        public Parameter? weight_hh { get => throw null!; set => throw null!; }
        public Parameter? weight_ih { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor input, torch.Tensor? h0 = null) => throw null!;
    }

    public sealed class GroupNorm : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        internal GroupNorm() => throw null!;

        public bool affine { get => throw null!; set => throw null!; }
        public Parameter? bias { get => throw null!; set => throw null!; }
        public double eps { get => throw null!; set => throw null!; }
        public long num_groups { get => throw null!; set => throw null!; }
        public Parameter weight { get => throw null!; set => throw null!; }

        protected override void Dispose(bool disposing) => throw null!;
        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class Hardshrink : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Hardshrink() => throw null!;

        public double lambda { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class Hardsigmoid : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Hardsigmoid() => throw null!;

        public bool inplace { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class Hardswish : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Hardswish() => throw null!;

        public bool inplace { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class Hardtanh : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Hardtanh() => throw null!;

        public bool inplace { get => throw null!; set => throw null!; }
        public double max_val { get => throw null!; set => throw null!; }
        public double min_val { get => throw null!; set => throw null!; }

        public override string GetName() => throw null!;
        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class Identity : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Identity() => throw null!;

        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public abstract class InstanceNorm : NormBase
    {
        internal InstanceNorm() => throw null!;
        public InstanceNorm(long num_features, double eps, double? momentum, bool affine, bool track_running_stats, torch.Device? device, torch.ScalarType? dtype, string name) => throw null!;

        protected abstract long GetNumberOfBatchDimensions();
        public override torch.Tensor forward(torch.Tensor input) => throw null!;
    }

    public sealed class InstanceNorm1d : InstanceNorm
    {
        internal InstanceNorm1d() => throw null!;

        protected override long GetNumberOfBatchDimensions() => throw null!;
        protected override void ValidateInputDimensions(torch.Tensor input) => throw null!;
    }

    public sealed class InstanceNorm2d : InstanceNorm
    {
        internal InstanceNorm2d() => throw null!;

        protected override long GetNumberOfBatchDimensions() => throw null!;
        protected override void ValidateInputDimensions(torch.Tensor input) => throw null!;
    }

    public sealed class InstanceNorm3d : InstanceNorm
    {
        internal InstanceNorm3d() => throw null!;

        protected override long GetNumberOfBatchDimensions() => throw null!;
        protected override void ValidateInputDimensions(torch.Tensor input) => throw null!;
    }

    public sealed class LSTM : torch.nn.Module<torch.Tensor, (torch.Tensor, torch.Tensor)?, (torch.Tensor, torch.Tensor, torch.Tensor)>
    {
        internal LSTM() => throw null!;

        public (torch.Tensor, torch.Tensor, torch.Tensor) call(torch.Tensor input, (torch.Tensor, torch.Tensor)? h0_c0 = null) => throw null!;
        public void flatten_parameters() => throw null!;
        public override (torch.Tensor, torch.Tensor, torch.Tensor) forward(torch.Tensor input, (torch.Tensor, torch.Tensor)? h0_c0 = null) => throw null!;
    }

    public sealed class LSTMCell : torch.nn.Module<torch.Tensor, (torch.Tensor, torch.Tensor)?, (torch.Tensor, torch.Tensor)>
    {
        internal LSTMCell() => throw null!;

        public Parameter? bias_hh { get => throw null!; set => throw null!; }
        public Parameter? bias_ih { get => throw null!; set => throw null!; }
        public Parameter? weight_hh { get => throw null!; set => throw null!; }
        public Parameter? weight_ih { get => throw null!; set => throw null!; }

        public (torch.Tensor, torch.Tensor) call(torch.Tensor input, (torch.Tensor, torch.Tensor)? h0_c0 = null) => throw null!;
        public override (torch.Tensor, torch.Tensor) forward(torch.Tensor input, (torch.Tensor, torch.Tensor)? h0_c0) => throw null!;
    }

    public sealed class LayerNorm : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        internal LayerNorm() => throw null!;

        public Parameter? bias { get => throw null!; set => throw null!; }
        public bool elementwise_affine { get => throw null!; set => throw null!; }
        public double eps { get => throw null!; set => throw null!; }
        public long[] normalized_shape { get => throw null!; set => throw null!; }
        public Parameter weight { get => throw null!; set => throw null!; }

        protected override void Dispose(bool disposing) => throw null!;
        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
        public void reset_parameters() => throw null!;
    }

    public sealed class LeakyReLU : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal LeakyReLU() => throw null!;

        public bool inplace { get => throw null!; set => throw null!; }
        public double negative_slope { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class Linear : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        internal Linear() => throw null!;

        public Parameter? bias { get => throw null!; set => throw null!; }
        public long in_features { get => throw null!; set => throw null!; }
        public long out_features { get => throw null!; set => throw null!; }
        public Parameter weight { get => throw null!; set => throw null!; }

        protected override void Dispose(bool disposing) => throw null!;
        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class LocalResponseNorm : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal LocalResponseNorm() => throw null!;

        public double alpha { get => throw null!; set => throw null!; }
        public double beta { get => throw null!; set => throw null!; }
        public double k { get => throw null!; set => throw null!; }
        public long size { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor input) => throw null!;
    }

    public sealed class LogSigmoid : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal LogSigmoid() => throw null!;

        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class LogSoftmax : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal LogSoftmax() => throw null!;

        public long dim { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class MaxPool1d : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal MaxPool1d() => throw null!;

        public bool ceil_mode { get => throw null!; set => throw null!; }
        public long? dilation { get => throw null!; set => throw null!; }
        public long kernel_size { get => throw null!; set => throw null!; }
        public long? padding { get => throw null!; set => throw null!; }
        public long? stride { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor input) => throw null!;
        public (torch.Tensor Values, torch.Tensor Indices) forward_with_indices(torch.Tensor input) => throw null!;
    }

    public sealed class MaxPool2d : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal MaxPool2d() => throw null!;

        public bool ceil_mode { get => throw null!; set => throw null!; }
        public long[] dilation { get => throw null!; set => throw null!; }
        public long[] kernel_size { get => throw null!; set => throw null!; }
        public long[] padding { get => throw null!; set => throw null!; }
        public long[] stride { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor input) => throw null!;
        public (torch.Tensor Values, torch.Tensor Indices) forward_with_indices(torch.Tensor input) => throw null!;
    }

    public sealed class MaxPool3d : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal MaxPool3d() => throw null!;

        public bool ceil_mode { get => throw null!; set => throw null!; }
        public long[] dilation { get => throw null!; set => throw null!; }
        public long[] kernel_size { get => throw null!; set => throw null!; }
        public long[] padding { get => throw null!; set => throw null!; }
        public long[] stride { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor input) => throw null!;
        public (torch.Tensor Values, torch.Tensor Indices) forward_with_indices(torch.Tensor input) => throw null!;
    }

    public sealed class Mish : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Mish() => throw null!;

        public bool inplace { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public abstract class NormBase : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        internal NormBase() => throw null!;
        public NormBase(long num_features, double eps, double? momentum, bool affine, bool track_running_stats, torch.Device? device, torch.ScalarType? dtype, string name) => throw null!;

        public bool affine => throw null!;
        public Parameter? bias { get => throw null!; set => throw null!; }
        public double eps { get => throw null!; set => throw null!; }
        public double? momentum { get => throw null!; set => throw null!; }
        public torch.Tensor? num_batches_tracked { get => throw null!; set => throw null!; }
        public long num_features => throw null!;
        public torch.Tensor? running_mean { get => throw null!; set => throw null!; }
        public torch.Tensor? running_var { get => throw null!; set => throw null!; }
        public bool track_running_stats => throw null!;
        public Parameter weight { get => throw null!; set => throw null!; }

        protected override void Dispose(bool disposing) => throw null!;
        protected abstract void ValidateInputDimensions(torch.Tensor input);
        public void reset_parameters() => throw null!;
        public void reset_running_stats() => throw null!;
    }

    public sealed class PReLU : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        internal PReLU() => throw null!;

        public double init => throw null!;
        public long num_parameters => throw null!;
        public Parameter weight { get => throw null!; set => throw null!; }

        protected override void Dispose(bool disposing) => throw null!;
        public override string GetName() => throw null!;
        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public abstract class PadBase : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal PadBase() => throw null!;
        protected PadBase(string name, PaddingModes mode, double value, params long[] padding) => throw null!;

        public long[] padding { get => throw null!; set => throw null!; }
        public double value { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor input) => throw null!;
    }

    public sealed class PairwiseDistance : ParameterLessModule<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal PairwiseDistance() => throw null!;

        public double eps { get => throw null!; set => throw null!; }
        public bool keepdim { get => throw null!; set => throw null!; }
        public double norm { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor input1, torch.Tensor input2) => throw null!;
    }

    public sealed class PixelShuffle : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal PixelShuffle() => throw null!;

        public long upscale_factor { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor input) => throw null!;
    }

    public sealed class PixelUnshuffle : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal PixelUnshuffle() => throw null!;

        public long downscale_factor { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor input) => throw null!;
    }

    public sealed class RNN : torch.nn.Module<torch.Tensor, torch.Tensor?, (torch.Tensor, torch.Tensor)>
    {
        internal RNN() => throw null!;

        public (torch.Tensor, torch.Tensor) call(torch.Tensor input, torch.Tensor? h0 = null) => throw null!;
        public void flatten_parameters() => throw null!;
        public override (torch.Tensor, torch.Tensor) forward(torch.Tensor input, torch.Tensor? h0) => throw null!;
        public Parameter? get_bias_hh(long idx) => throw null!;
        public Parameter? get_bias_ih(long idx) => throw null!;
        public Parameter? get_weight_hh(long idx) => throw null!;
        public Parameter? get_weight_ih(long idx) => throw null!;
    }

    public sealed class RNNCell : torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal RNNCell() => throw null!;

        public Parameter? bias_hh { get => throw null!; set => throw null!; }
        public Parameter? bias_ih { get => throw null!; set => throw null!; }
        public Parameter? weight_hh { get => throw null!; set => throw null!; }
        public Parameter? weight_ih { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor input, torch.Tensor? h0 = null) => throw null!;
    }

    public sealed class RReLU : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal RReLU() => throw null!;

        public bool inplace { get => throw null!; set => throw null!; }
        public double lower { get => throw null!; set => throw null!; }
        public double upper { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class ReLU : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal ReLU() => throw null!;

        public bool inplace { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class ReLU6 : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal ReLU6() => throw null!;

        public bool inplace { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class ReflectionPad1d : PadBase
    {
        internal ReflectionPad1d() => throw null!;
    }

    public sealed class ReflectionPad2d : PadBase
    {
        internal ReflectionPad2d() => throw null!;
    }

    public sealed class ReflectionPad3d : PadBase
    {
        internal ReflectionPad3d() => throw null!;
    }

    public sealed class ReplicationPad1d : PadBase
    {
        internal ReplicationPad1d() => throw null!;
    }

    public sealed class ReplicationPad2d : PadBase
    {
        internal ReplicationPad2d() => throw null!;
    }

    public sealed class ReplicationPad3d : PadBase
    {
        internal ReplicationPad3d() => throw null!;
    }

    public sealed class SELU : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal SELU() => throw null!;

        public bool inplace { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class SiLU : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal SiLU() => throw null!;

        public bool inplace { get => throw null!; set => throw null!; }

        public override string GetName() => throw null!;
        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class Sigmoid : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Sigmoid() => throw null!;

        public bool inplace { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class Softmax : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Softmax() => throw null!;

        public long dim { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class Softmax2d : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Softmax2d() => throw null!;

        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class Softmin : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Softmin() => throw null!;

        public long dim { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class Softplus : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Softplus() => throw null!;

        public double beta { get => throw null!; set => throw null!; }
        public double threshold { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class Softshrink : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Softshrink() => throw null!;

        public double lambda { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class Softsign : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Softsign() => throw null!;

        public bool inplace { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class Tanh : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Tanh() => throw null!;

        public bool inplace { get => throw null!; set => throw null!; }

        public override string GetName() => throw null!;
        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class Tanhshrink : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Tanhshrink() => throw null!;

        public bool inplace { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class Threshold : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Threshold() => throw null!;

        public bool inplace { get => throw null!; set => throw null!; }
        public double threshold { get => throw null!; set => throw null!; }
        public double value { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class Unflatten : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Unflatten() => throw null!;

        public long dim { get => throw null!; set => throw null!; }
        public long[] unflattened_size { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class Unfold : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Unfold() => throw null!;

        public (long, long) dilation { get => throw null!; set => throw null!; }
        public (long, long) kernel_size { get => throw null!; set => throw null!; }
        public (long, long) padding { get => throw null!; set => throw null!; }
        public (long, long) stride { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor tensor) => throw null!;
    }

    public sealed class Upsample : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Upsample() => throw null!;

        public bool? align_corners => throw null!;
        public torch.UpsampleMode mode => throw null!;
        public bool? recompute_scale_factor { get => throw null!; set => throw null!; }
        public ReadOnlySpan<double> scale_factor => throw null!;
        public ReadOnlySpan<long> size => throw null!;

        public override torch.Tensor forward(torch.Tensor input) => throw null!;
    }

    public sealed class ZeroPad2d : PadBase
    {
        internal ZeroPad2d() => throw null!;
    }
}
