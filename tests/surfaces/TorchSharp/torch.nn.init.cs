using TorchSharp.Modules;

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            public static class init
            {
                public static (long fanIn, long fanOut) CalculateFanInAndFanOut(torch.Tensor tensor) => throw null!;
                public static double calculate_gain(torch.nn.init.NonlinearityType nonlinearity, double param = 0) => throw null!;
                public static torch.Tensor constant_(torch.Tensor tensor, Scalar val) => throw null!;
                public static torch.Tensor dirac_(torch.Tensor tensor) => throw null!;
                public static torch.Tensor eye_(torch.Tensor tensor) => throw null!;
                public static torch.Tensor glorot_normal_(torch.Tensor tensor, double gain = 1) => throw null!;
                public static torch.Tensor glorot_uniform_(torch.Tensor tensor, double gain = 1) => throw null!;
                public static torch.Tensor kaiming_normal_(torch.Tensor tensor, double a = 0, torch.nn.init.FanInOut mode = torch.nn.init.FanInOut.FanIn, torch.nn.init.NonlinearityType nonlinearity = torch.nn.init.NonlinearityType.LeakyReLU) => throw null!;
                public static torch.Tensor kaiming_uniform_(torch.Tensor tensor, double a = 0, torch.nn.init.FanInOut mode = torch.nn.init.FanInOut.FanIn, torch.nn.init.NonlinearityType nonlinearity = torch.nn.init.NonlinearityType.LeakyReLU) => throw null!;
                public static torch.Tensor normal_(torch.Tensor tensor, double mean = 0, double std = 1, torch.Generator generator = null) => throw null!;
                public static torch.Tensor ones_(torch.Tensor tensor) => throw null!;
                public static torch.Tensor orthogonal_(torch.Tensor tensor, double gain = 1) => throw null!;
                public static torch.Tensor sparse_(torch.Tensor tensor, double sparsity, double std = 0.01) => throw null!;
                public static torch.Tensor trunc_normal_(torch.Tensor tensor, double mean = 0, double std = 1, double a = -2, double b = 2, torch.Generator generator = null) => throw null!;
                public static torch.Tensor uniform_(torch.Tensor tensor, double low = 0, double high = 1, torch.Generator generator = null) => throw null!;
                public static torch.Tensor xavier_normal_(torch.Tensor tensor, double gain = 1) => throw null!;
                public static torch.Tensor xavier_uniform_(torch.Tensor tensor, double gain = 1) => throw null!;
                public static torch.Tensor zeros_(torch.Tensor tensor) => throw null!;

                public enum FanInOut
                {
                    FanIn = 0,
                    FanOut = 1,
                }

                public enum NonlinearityType
                {
                    Linear = 0,
                    Conv1D = 1,
                    Conv2D = 2,
                    Conv3D = 3,
                    ConvTranspose1D = 4,
                    ConvTranspose2D = 5,
                    ConvTranspose3D = 6,
                    Sigmoid = 7,
                    Tanh = 8,
                    ReLU = 9,
                    LeakyReLU = 10,
                }
            }
        }
    }
}
