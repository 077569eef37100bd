using System;

namespace TorchSharp
{
    public static partial class torch
    {
        public static class random
        {
            public static torch.Tensor get_rng_state() => throw null!;
            public static long initial_seed() => throw null!;
            public static torch.Generator manual_seed(long seed) => throw null!;
            public static long seed() => throw null!;
            public static void set_rng_state(torch.Tensor new_state) => throw null!;
        }

        public class Generator : IDisposable
        {
            internal Generator() => throw null!;
            public Generator(ulong seed = 0, torch.Device? device = null) => throw null!;

            public static torch.Generator Default => throw null!;
            public nint Handle => throw null!;
            public torch.Device device => throw null!;

            public void Dispose() => throw null!;
            protected virtual void Dispose(bool disposing) => throw null!;
            public torch.Tensor get_state() => throw null!;
            public long initial_seed() => throw null!;
            public torch.Generator manual_seed(long seed) => throw null!;
            public long seed() => throw null!;
            public void set_state(torch.Tensor value) => throw null!;
        }
    }
}
