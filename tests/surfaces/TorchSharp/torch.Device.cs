namespace TorchSharp
{
    public static partial class torch
    {
        public class Device
        {
            internal Device() => throw null!;
            public Device(int index) => throw null!;
            public Device(string description) => throw null!;
            public Device(string deviceType, int index = -1) => throw null!;
            public Device(DeviceType deviceType, int index = -1) => throw null!;

            public int index => throw null!;
            public DeviceType type => throw null!;

            public override string ToString() => throw null!;

            public static implicit operator torch.Device(string description) => throw null!;
        }

        public enum ScalarType : sbyte
        {
            Byte = 0,
            Int8 = 1,
            Int16 = 2,
            Int32 = 3,
            Int64 = 4,
            Float16 = 5,
            Float32 = 6,
            Float64 = 7,
            ComplexFloat32 = 9,
            ComplexFloat64 = 10,
            Bool = 11,
            QInt8 = 12,
            QUInt8 = 13,
            QInt32 = 14,
            BFloat16 = 15,
        }
    }
}
