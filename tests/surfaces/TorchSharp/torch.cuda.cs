namespace TorchSharp
{
    public static partial class torch
    {
        public static class cuda
        {
            public static int device_count() => throw null!;
            public static bool is_available() => throw null!;
            public static bool is_cudnn_available() => throw null!;
            public static void manual_seed(long seed) => throw null!;
            public static void manual_seed_all(long seed) => throw null!;
            public static void synchronize(torch.Device? device = null) => throw null!;
        }
    }
}
