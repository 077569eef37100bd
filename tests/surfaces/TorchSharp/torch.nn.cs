using System;
using System.Collections.Generic;
using TorchSharp.Modules;

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            public static AdaptiveAvgPool1d AdaptiveAvgPool1d(long output_size) => throw null!;
            public static AdaptiveAvgPool2d AdaptiveAvgPool2d(long output_size) => throw null!;
            public static AdaptiveAvgPool2d AdaptiveAvgPool2d(long[] output_size) => throw null!;
            public static AdaptiveAvgPool2d AdaptiveAvgPool2d((long, long) output_size) => throw null!;
            public static AdaptiveAvgPool3d AdaptiveAvgPool3d(long output_size) => throw null!;
            public static AdaptiveAvgPool3d AdaptiveAvgPool3d(long[] output_size) => throw null!;
            public static AdaptiveAvgPool3d AdaptiveAvgPool3d((long, long, long) output_size) => throw null!;
            public static AdaptiveMaxPool1d AdaptiveMaxPool1d(long output_size) => throw null!;
            public static AdaptiveMaxPool2d AdaptiveMaxPool2d(long[] output_size) => throw null!;
            public static AdaptiveMaxPool3d AdaptiveMaxPool3d(long[] output_size) => throw null!;
            public static AlphaDropout AlphaDropout(double p = 0.5, bool inplace = false) => throw null!;
            public static AvgPool1d AvgPool1d(long kernel_size, long? stride = null, long padding = 0, bool ceil_mode = false, bool count_include_pad = true) => throw null!;
            public static AvgPool2d AvgPool2d(long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) => throw null!;
            public static AvgPool2d AvgPool2d(long[] kernel_size, long[] stride = null, long[] padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) => throw null!;
            public static AvgPool2d AvgPool2d((long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) => throw null!;
            public static AvgPool3d AvgPool3d(long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) => throw null!;
            public static AvgPool3d AvgPool3d(long[] kernel_size, long[] stride = null, long[] padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) => throw null!;
            public static AvgPool3d AvgPool3d((long, long, long) kernel_size, (long, long, long)? stride = null, (long, long, long)? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) => throw null!;
            public static BCELoss BCELoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;
            public static BCEWithLogitsLoss BCEWithLogitsLoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean, torch.Tensor? pos_weights = null) => throw null!;
            public static BatchNorm1d BatchNorm1d(long num_features, double eps = 1E-05, double momentum = 0.1, bool affine = true, bool track_running_stats = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static BatchNorm2d BatchNorm2d(long num_features, double eps = 1E-05, double momentum = 0.1, bool affine = true, bool track_running_stats = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static BatchNorm3d BatchNorm3d(long num_features, double eps = 1E-05, double momentum = 0.1, bool affine = true, bool track_running_stats = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static Bilinear Bilinear(long in1_features, long in2_features, long out_features, bool hasBias = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static CELU CELU(double alpha = 1, bool inplace = false) => throw null!;
            public static CTCLoss CTCLoss(long blank = 0, bool zero_infinity = false, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;
            public static ChannelShuffle ChannelShuffle(long groups) => throw null!;
            public static ConstantPad1d ConstantPad1d(long padding, double value) => throw null!;
            public static ConstantPad1d ConstantPad1d((long, long) padding, double value) => throw null!;
            public static ConstantPad2d ConstantPad2d(long padding, double value) => throw null!;
            public static ConstantPad2d ConstantPad2d((long, long, long, long) padding, double value) => throw null!;
            public static ConstantPad3d ConstantPad3d(long padding, double value) => throw null!;
            public static ConstantPad3d ConstantPad3d((long, long, long, long, long, long) padding, double value) => throw null!;
            public static Conv1d Conv1d(long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static Conv1d Conv1d(long in_channels, long out_channels, long kernel_size, Padding padding, long stride = 1, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static Conv2d Conv2d(long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static Conv2d Conv2d(long in_channels, long out_channels, long kernel_size, Padding padding, long stride = 1, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static Conv2d Conv2d(long in_channels, long out_channels, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, (long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static Conv2d Conv2d(long in_channels, long out_channels, (long, long) kernel_size, Padding padding, (long, long)? stride = null, (long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static Conv3d Conv3d(long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static Conv3d Conv3d(long in_channels, long out_channels, long kernel_size, Padding padding, long stride = 1, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static Conv3d Conv3d(long in_channels, long out_channels, (long, long, long) kernel_size, (long, long, long)? stride = null, (long, long, long)? padding = null, (long, long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static Conv3d Conv3d(long in_channels, long out_channels, (long, long, long) kernel_size, Padding padding, (long, long, long)? stride = null, (long, long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static ConvTranspose1d ConvTranspose1d(long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long output_padding = 0, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static ConvTranspose2d ConvTranspose2d(long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long output_padding = 0, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static ConvTranspose2d ConvTranspose2d(long in_channels, long out_channels, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, (long, long)? output_padding = null, (long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static ConvTranspose3d ConvTranspose3d(long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long output_padding = 0, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static ConvTranspose3d ConvTranspose3d(long in_channels, long out_channels, (long, long, long) kernel_size, (long, long, long)? stride = null, (long, long, long)? padding = null, (long, long, long)? output_padding = null, (long, long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static CosineEmbeddingLoss CosineEmbeddingLoss(double margin = 0, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;
            public static CosineSimilarity CosineSimilarity(long dim = 1, double eps = 1E-08) => throw null!;
            public static CrossEntropyLoss CrossEntropyLoss(torch.Tensor? weight = null, long? ignore_index = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;
            public static Dropout Dropout(double p = 0.5, bool inplace = false) => throw null!;
            public static Dropout1d Dropout1d(double p = 0.5, bool inplace = false) => throw null!;
            public static Dropout2d Dropout2d(double p = 0.5, bool inplace = false) => throw null!;
            public static Dropout3d Dropout3d(double p = 0.5, bool inplace = false) => throw null!;
            public static ELU ELU(double alpha = 1, bool inplace = false) => throw null!;
            public static Embedding Embedding(long num_embeddings, long embedding_dims, long? padding_idx = null, double? max_norm = null, double norm_type = 2, bool scale_grad_by_freq = false, bool sparse = false, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static Embedding Embedding_from_pretrained(torch.Tensor embeddings, bool freeze = true, long? padding_idx = null, double? max_norm = null, double norm_type = 2, bool scale_grad_by_freq = false, bool sparse = false, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static FeatureAlphaDropout FeatureAlphaDropout(double p = 0.5) => throw null!;
            public static FeatureAlphaDropout FeatureAlphaDropout(double p, bool inplace) => throw null!;
            public static Flatten Flatten(long start_dim = 1, long end_dim = -1) => throw null!;
            public static GELU GELU() => throw null!;
            public static GELU GELU(bool inplace) => throw null!;
            public static GELU GELU(GELU.Approximate approximate, bool inplace = false) => throw null!;
            public static GLU GLU(long dim = -1) => throw null!;
            public static GRU GRU(long inputSize, long hiddenSize, long numLayers = 1, bool bias = true, bool batchFirst = false, double dropout = 0, bool bidirectional = false, torch.Device device = null, torch.ScalarType? dtype = null) => throw null!;
            public static GRUCell GRUCell(long inputSize, long hiddenSize, bool bias = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static GaussianNLLLoss GaussianNLLLoss(bool full = false, float eps = 1E-08f, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;
            public static GroupNorm GroupNorm(long num_groups, long num_channels, double eps = 1E-05, bool affine = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static Hardshrink Hardshrink(double lambda = 0.5) => throw null!;
            public static Hardsigmoid Hardsigmoid(bool inplace = false) => throw null!;
            public static Hardswish Hardswish(bool inplace = false) => throw null!;
            public static Hardtanh Hardtanh(double min_val = -1, double max_val = 1, bool inplace = false) => throw null!;
            public static HingeEmbeddingLoss HingeEmbeddingLoss(double margin = 1, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;
            public static HuberLoss HuberLoss(double delta = 1, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;
            public static Identity Identity() => throw null!;
            public static InstanceNorm1d InstanceNorm1d(long num_features, double eps = 1E-05, double momentum = 0.1, bool affine = false, bool track_running_stats = false, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static InstanceNorm2d InstanceNorm2d(long num_features, double eps = 1E-05, double momentum = 0.1, bool affine = false, bool track_running_stats = false, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static InstanceNorm3d InstanceNorm3d(long num_features, double eps = 1E-05, double momentum = 0.1, bool affine = false, bool track_running_stats = false, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static KLDivLoss KLDivLoss(bool log_target = true, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;
            public static L1Loss L1Loss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;
            public static LSTM LSTM(long inputSize, long hiddenSize, long numLayers = 1, bool bias = true, bool batchFirst = false, double dropout = 0, bool bidirectional = false, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static LSTMCell LSTMCell(long inputSize, long hiddenSize, bool bias = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static LayerNorm LayerNorm(long normalized_shape, double eps = 1E-05, bool elementwise_affine = true, bool bias = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static LayerNorm LayerNorm(long[] normalized_shape, double eps = 1E-05, bool elementwise_affine = true, bool bias = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static LeakyReLU LeakyReLU(double negative_slope = 0.01, bool inplace = false) => throw null!;
            public static Linear Linear(long inputSize, long outputSize, bool hasBias = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static Linear Linear(Parameter weight, Parameter? bias = null) => throw null!;
            public static LocalResponseNorm LocalResponseNorm(long size, double alpha = 0.0001, double beta = 0.75, double k = 1) => throw null!;
            public static LogSigmoid LogSigmoid() => throw null!;
            public static LogSoftmax LogSoftmax(long dim) => throw null!;
            public static MSELoss MSELoss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;
            public static MarginRankingLoss MarginRankingLoss(double margin = 0, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;
            public static MaxPool1d MaxPool1d(long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) => throw null!;
            public static MaxPool2d MaxPool2d(long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) => throw null!;
            public static MaxPool2d MaxPool2d(long[] kernel_size, long[] stride = null, long[] padding = null, long[] dilation = null, bool ceil_mode = false) => throw null!;
            public static MaxPool2d MaxPool2d((long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, (long, long)? dilation = null, bool ceil_mode = false) => throw null!;
            public static MaxPool3d MaxPool3d(long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) => throw null!;
            public static MaxPool3d MaxPool3d(long[] kernel_size, long[] stride = null, long[] padding = null, long[] dilation = null, bool ceil_mode = false) => throw null!;
            public static MaxPool3d MaxPool3d((long, long, long) kernel_size, (long, long, long)? stride = null, (long, long, long)? padding = null, (long, long, long)? dilation = null, bool ceil_mode = false) => throw null!;
            public static Mish Mish() => throw null!;
            public static Mish Mish(bool inplace) => throw null!;
            public static ModuleDict<torch.nn.Module> ModuleDict(params (string, torch.nn.Module)[] modules) => throw null!;
            public static ModuleDict<T> ModuleDict<T>(params (string, T)[] modules) where T : torch.nn.Module => throw null!;
            public static ModuleList<torch.nn.Module> ModuleList(params torch.nn.Module[] modules) => throw null!;
            public static ModuleList<T> ModuleList<T>(params T[] modules) where T : torch.nn.Module => throw null!;
            public static MultiLabelMarginLoss MultiLabelMarginLoss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;
            public static MultiLabelSoftMarginLoss MultiLabelSoftMarginLoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;
            public static MultiMarginLoss MultiMarginLoss(int p = 1, double margin = 1, torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;
            public static NLLLoss NLLLoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;
            public static PReLU PReLU(long num_parameters, double init = 0.25, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static PairwiseDistance PairwiseDistance(double p = 2, double eps = 1E-06, bool keepdim = false) => throw null!;
            public static Parameter Parameter(torch.Tensor data, bool requires_grad = true) => throw null!;
            public static ParameterDict ParameterDict(params (string, Parameter)[] parameters) => throw null!;
            public static ParameterList ParameterList(params Parameter[] parameters) => throw null!;
            public static PixelShuffle PixelShuffle(long upscale_factor) => throw null!;
            public static PixelUnshuffle PixelUnshuffle(long downscale_factor) => throw null!;
            public static PoissonNLLLoss PoissonNLLLoss(bool log_input = true, bool full = false, float eps = 1E-08f, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;
            public static RNN RNN(long inputSize, long hiddenSize, long numLayers = 1, torch.nn.NonLinearities nonLinearity = torch.nn.NonLinearities.Tanh, bool bias = true, bool batchFirst = false, double dropout = 0, bool bidirectional = false, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static RNNCell RNNCell(long inputSize, long hiddenSize, torch.nn.NonLinearities nonLinearity = torch.nn.NonLinearities.Tanh, bool bias = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw null!;
            public static RReLU RReLU(double lower = 0.125, double upper = 0.3333333333333333, bool inplace = false) => throw null!;
            public static ReLU ReLU(bool inplace = false) => throw null!;
            public static ReLU6 ReLU6(bool inplace = false) => throw null!;
            public static ReflectionPad1d ReflectionPad1d(long padding) => throw null!;
            public static ReflectionPad1d ReflectionPad1d((long, long) padding) => throw null!;
            public static ReflectionPad2d ReflectionPad2d(long padding) => throw null!;
            public static ReflectionPad2d ReflectionPad2d((long, long, long, long) padding) => throw null!;
            public static ReflectionPad3d ReflectionPad3d(long padding) => throw null!;
            public static ReflectionPad3d ReflectionPad3d((long, long, long, long, long, long) padding) => throw null!;
            public static ReplicationPad1d ReplicationPad1d(long padding) => throw null!;
            public static ReplicationPad1d ReplicationPad1d((long, long) padding) => throw null!;
            public static ReplicationPad2d ReplicationPad2d(long padding) => throw null!;
            public static ReplicationPad2d ReplicationPad2d((long, long, long, long) padding) => throw null!;
            public static ReplicationPad3d ReplicationPad3d(long padding) => throw null!;
            public static ReplicationPad3d ReplicationPad3d((long, long, long, long, long, long) padding) => throw null!;
            public static SELU SELU(bool inplace = false) => throw null!;
            public static Sequential Sequential() => throw null!;
            public static Sequential Sequential(IEnumerable<Tuple<string, torch.nn.Module<torch.Tensor, torch.Tensor>>> modules) => throw null!;
            public static Sequential Sequential(IEnumerable<(string name, torch.nn.Module<torch.Tensor, torch.Tensor> submodule)> modules) => throw null!;
            public static Sequential Sequential(IEnumerable<torch.nn.Module<torch.Tensor, torch.Tensor>> modules) => throw null!;
            public static Sequential Sequential(params Tuple<string, torch.nn.Module<torch.Tensor, torch.Tensor>>[] modules) => throw null!;
            public static Sequential Sequential(params (string name, torch.nn.Module<torch.Tensor, torch.Tensor> submodule)[] modules) => throw null!;
            public static Sequential Sequential(params torch.nn.Module<torch.Tensor, torch.Tensor>[] modules) => throw null!;
            public static SiLU SiLU() => throw null!;
            public static SiLU SiLU(bool inplace) => throw null!;
            public static Sigmoid Sigmoid() => throw null!;
            public static Sigmoid Sigmoid(bool inplace) => throw null!;
            public static SmoothL1Loss SmoothL1Loss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean, double beta = 1) => throw null!;
            public static SoftMarginLoss SoftMarginLoss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;
            public static Softmax Softmax(long dim) => throw null!;
            public static Softmax2d Softmax2d() => throw null!;
            public static Softmin Softmin(long dim) => throw null!;
            public static Softplus Softplus(double beta = 1, double threshold = 20) => throw null!;
            public static Softshrink Softshrink(double lambda = 0.5) => throw null!;
            public static Softsign Softsign() => throw null!;
            public static Softsign Softsign(bool inplace) => throw null!;
            public static Tanh Tanh() => throw null!;
            public static Tanh Tanh(bool inplace = false) => throw null!;
            public static Tanhshrink Tanhshrink() => throw null!;
            public static Tanhshrink Tanhshrink(bool inplace = false) => throw null!;
            public static Threshold Threshold(double threshold, double value, bool inplace = false) => throw null!;
            public static TripletMarginLoss TripletMarginLoss(double margin = 1, long p = 2, double eps = 1E-06, bool swap = false, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;
            public static Unflatten Unflatten(long dim, long[] unflattened_size) => throw null!;
            public static Unfold Unfold(long kernel_size, long dilation = 1, long padding = 0, long stride = 1) => throw null!;
            public static Unfold Unfold((long, long) kernel_size, (long, long)? dilation = null, (long, long)? padding = null, (long, long)? stride = null) => throw null!;
            public static Upsample Upsample(long[]? size = null, double[]? scale_factor = null, torch.UpsampleMode mode = torch.UpsampleMode.Nearest, bool? align_corners = null, bool? recompute_scale_factor = null) => throw null!;
            public static ZeroPad2d ZeroPad2d(long padding) => throw null!;
            public static ZeroPad2d ZeroPad2d((long, long, long, long) padding) => throw null!;

            public enum Activations
            {
                ReLU = 0,
                GELU = 1,
            }

            public interface IModule<T, TResult>
            {
                TResult call(T input1);
            }

            public interface IModule<T1, T2, TResult>
            {
                TResult call(T1 input1, T2 input2);
            }

            public interface IModule<T1, T2, T3, TResult>
            {
                TResult call(T1 input1, T2 input2, T3 input3);
            }

            public interface IModule<T1, T2, T3, T4, TResult>
            {
                TResult call(T1 input1, T2 input2, T3 input3, T4 input4);
            }

            public interface IModule<T1, T2, T3, T4, T5, TResult>
            {
                TResult call(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5);
            }

            public interface IModule<T1, T2, T3, T4, T5, T6, TResult>
            {
                TResult call(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5, T6 input6);
            }

            public enum NonLinearities
            {
                ReLU = 0,
                Tanh = 1,
            }

            public enum Reduction : long
            {
                None = 0,
                Mean = 1,
                Sum = 2,
            }

            public static class utils
            {
                public static double clip_grad_norm_(IEnumerable<Parameter> tensors, double max_norm, double norm_type = 2) => throw null!;
                public static void clip_grad_value_(IEnumerable<Parameter> tensors, double clip_value) => throw null!;
                public static (Parameter weight, Parameter bias) fuse_conv_bn_weights(torch.Tensor conv_w, torch.Tensor? conv_b, torch.Tensor bn_rm, torch.Tensor bn_rv, double bn_eps, torch.Tensor? bn_w, torch.Tensor? bn_b, bool transpose = false) => throw null!;
                public static Linear fuse_linear_bn_eval(Linear linear, BatchNorm bn) => throw null!;
                public static (Parameter weight, Parameter bias) fuse_linear_bn_weights(torch.Tensor linear_w, torch.Tensor? linear_b, torch.Tensor bn_rm, torch.Tensor bn_rv, double bn_eps, torch.Tensor bn_w, torch.Tensor bn_b) => throw null!;
                public static torch.Tensor parameters_to_vector(IEnumerable<Parameter> tensors) => throw null!;
                public static void vector_to_parameters(torch.Tensor vec, IEnumerable<Parameter> tensors) => throw null!;
            }
        }
    }
}
