using System;

namespace Microsoft.ML
{
    public abstract class ExtensionBaseAttribute : Attribute
    {
        internal ExtensionBaseAttribute() => throw null!;

        public string ContractName => throw null!;
    }
}
